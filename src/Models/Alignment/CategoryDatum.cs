namespace TheoremCheck.Models.Alignment;

/// <summary>A preference datum (Y, y) seen through the two message categories M_1 and M_2.</summary>
/// <param name="First">|Y ∩ M_1|, counted with repetition; at least 0.</param>
/// <param name="Second">|Y ∩ M_2|, counted with repetition; at least 0, and not both are 0.</param>
/// <param name="ChoseFirst">Whether the chosen message y lies in M_1.</param>
/// <remarks>
/// Under Assumptions 2 and 3 the losses depend on the data through these numbers alone. Perverse Incentives, lines 232 and 416.
/// </remarks>
public sealed record CategoryDatum(int First, int Second, bool ChoseFirst)
{
    /// <summary>|Y|, the number of alternatives.</summary>
    public int Size() => First + Second;

    /// <summary>Whether both categories are offered: membership in the set I of line 452.</summary>
    public bool IsMixed() => First > 0 && Second > 0;

    /// <summary>Whether the choice was among the alternatives: y ∈ Y.</summary>
    public bool IsWellFormed() => First >= 0 && Second >= 0 && (ChoseFirst ? First > 0 : Second > 0);

    /// <summary>The datum as printed in reports: 2+1→1 offers two of M_1, one of M_2, and M_1 was chosen.</summary>
    public override string ToString() => $"{First}+{Second}→{(ChoseFirst ? 1 : 2)}";
}
