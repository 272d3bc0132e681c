namespace TheoremCheck.Numbers;

/// <summary>The answer to "how does a compare with b?" in an arithmetic that may not know.</summary>
public enum Comparison
{
    /// <summary>a &lt; b for certain.</summary>
    Less,

    /// <summary>a = b for certain.</summary>
    Equal,

    /// <summary>a &gt; b for certain.</summary>
    Greater,

    /// <summary>The enclosures of a and b overlap, or one of them is not a number: nothing is known.</summary>
    Undecided,
}
