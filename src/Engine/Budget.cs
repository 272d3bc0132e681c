namespace TheoremCheck.Engine;

/// <summary>How much to search. Counts only: a budget in seconds would make the verdict depend on the machine.</summary>
public sealed record Budget
{
    /// <summary>The default budget.</summary>
    public static Budget Default { get; } = new();

    /// <summary>Accepted cases to search per claim in double precision; claims with costly cases take a declared share.</summary>
    public int Cases { get; init; } = 10_000;

    /// <summary>The seed; null derives one from each claim's id.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Sampled cases judged in full, in the order drawn.</summary>
    public int Judged { get; init; } = 200;

    /// <summary>The tightest cases, judged in full.</summary>
    public int Tightest { get; init; } = 24;

    /// <summary>Cases enumerated from the smallest up, for edges and for the normal form of a counterexample.</summary>
    public int SmallFirst { get; init; } = 3_000;

    /// <summary>Cases spent on each control and each dropped hypothesis.</summary>
    public int Ablation { get; init; } = 3_000;

    /// <summary>Changes tried from the tightest cases towards a violation.</summary>
    public int Climb { get; init; } = 1_000;

    /// <summary>How many bulk cases follow each search case for claims marked scalar.</summary>
    public int BulkFactor { get; init; } = 100;

    /// <summary>The most cases of a finite domain that are exhausted exactly.</summary>
    public int Exhaustive { get; init; } = 200_000;
}
