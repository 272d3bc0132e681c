namespace TheoremCheck.Engine.Judging;

/// <summary>What the judge found of one case.</summary>
public enum Outcome
{
    /// <summary>The relation holds: exactly, by disjoint enclosures, or (an equality of enclosures) to the digits stated.</summary>
    Holds,

    /// <summary>The relation fails, exactly or by disjoint enclosures.</summary>
    Violated,

    /// <summary>The enclosures still overlap at the highest precision.</summary>
    Undecided,
}

/// <summary>The judge's finding on one case, with the numbers behind it.</summary>
/// <param name="Outcome">What was found.</param>
/// <param name="Arithmetic">"rational" or "enclosure, N bits".</param>
/// <param name="Digits">For an equality of enclosures, the decimal digits to which the sides agree; null when decided outright.</param>
/// <param name="Slack">How far from failing, as a double; for steering and display.</param>
/// <param name="Sides">The relations that decided, both sides written out.</param>
public sealed record Judgement(Outcome Outcome, string Arithmetic, int? Digits, double Slack, IReadOnlyList<Sides> Sides)
{
    /// <summary>Whether the finding is rigorous: exact, or by disjoint enclosures.</summary>
    public bool Rigorous => Outcome != Outcome.Undecided && Digits is null;
}

/// <summary>One relation with both sides written out.</summary>
/// <param name="Label">What it is about; null when the statement says it all.</param>
/// <param name="Relation">The relation claimed: =, ≠, ≤, &lt;, or a fact.</param>
/// <param name="Left">The left side: a fraction, or its decided digits.</param>
/// <param name="Right">The right side.</param>
/// <param name="Outcome">Whether it holds.</param>
public sealed record Sides(string? Label, string Relation, string Left, string Right, Outcome Outcome)
{
    /// <summary>The relation as one line.</summary>
    public override string ToString() =>
        (Label is null ? string.Empty : Left.Length == 0 ? Label : $"{Label}: ") + (Left.Length == 0 ? string.Empty : $"{Left} {Relation} {Right}");
}
