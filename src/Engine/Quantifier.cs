namespace TheoremCheck.Engine;

/// <summary>Whether a claim speaks of every admissible case or of the existence of one.</summary>
public enum Quantifier
{
    /// <summary>Every case that meets the hypotheses satisfies the conclusion.</summary>
    ForAll,

    /// <summary>Some case that meets the hypotheses satisfies the conclusion.</summary>
    Exists,
}
