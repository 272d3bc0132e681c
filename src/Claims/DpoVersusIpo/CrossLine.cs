namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The expectations that section 4.1 prints between (11) and (15), and false neighbours of them for controls.</summary>
internal enum CrossLine
{
    /// <summary>E over y1, y2 of (q1 - q2) E over y of [v(y1,y) - v(y2,y)].</summary>
    Nested,

    /// <summary>E over y1, y2, y of (q1 - q2) (v(y1,y) - v(y2,y)).</summary>
    Product,

    /// <summary>(*) - (**) by their first lines.</summary>
    Split,

    /// <summary>(*) + (**).</summary>
    WrongSplit,

    /// <summary>(**) by its first line, E[q1 v(y2,y) + q2 v(y1,y)].</summary>
    Crossed,

    /// <summary>2E[q1 v(y2,y)].</summary>
    Renamed,

    /// <summary>2E[q1 v(y1,y)].</summary>
    WrongRenamed,

    /// <summary>2E[q1] E[v(y2,y)].</summary>
    Factored,

    /// <summary>E[q1] E[v(y2,y)].</summary>
    WrongFactored,

    /// <summary>(α1 + α2) E[q1].</summary>
    Closed,

    /// <summary>(α2 - α1) E[q1].</summary>
    WrongClosed,

    /// <summary>E[v(y2,y)].</summary>
    MeanPreference,

    /// <summary>(α1 + α2) / 2.</summary>
    Middle,

    /// <summary>(α2 - α1) / 2.</summary>
    HalfTheWidth,

    /// <summary>2E[q1 v12] - (α1 + α2) E[q1].</summary>
    Combined1,

    /// <summary>2E[q1 v12] + (α1 + α2) E[q1].</summary>
    WrongCombined1,

    /// <summary>E[2 q1 v12 - (v12 + v21) q1].</summary>
    Combined2,

    /// <summary>E[2 q1 v12 - (v12 - v21) q1].</summary>
    WrongCombined2,

    /// <summary>E[q1 v12 - v21 q1].</summary>
    Combined3,

    /// <summary>E[q1 v12 + v21 q1].</summary>
    WrongCombined3,

    /// <summary>E[q1 v12 - v12 q2].</summary>
    Combined4,

    /// <summary>E[q1 v12 - v21 q2].</summary>
    WrongCombined4,

    /// <summary>E[(q1 - q2) v12].</summary>
    Combined5,

    /// <summary>E[(q1 - q2) v21].</summary>
    WrongCombined5,

    /// <summary>The squared loss for (11), E[(q1 - q2 - E[v(y1,y) - v(y2,y)])^2].</summary>
    Squared11,

    /// <summary>E[(E[v(y1,y) - v(y2,y)])^2], which the expansion drops.</summary>
    Dropped11,

    /// <summary>(12).</summary>
    Expanded12,

    /// <summary>(12) with the cross term counted once.</summary>
    WrongExpanded12,

    /// <summary>(15), first line.</summary>
    Expanded15,

    /// <summary>(15), first line, with v21 for v12.</summary>
    WrongExpanded15,

    /// <summary>(15), second line, E[(q1 - q2 - v12)^2].</summary>
    Squared15,

    /// <summary>E[v12^2], which completing the square adds.</summary>
    Dropped15,
}
