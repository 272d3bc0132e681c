using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Whiskers from the second to the third quartile need not reach the bar that they stand on.</summary>
/// <remarks>
/// The second quartile is the median. Under homogeneity the five accuracies of Table 1 have mean 67.382 and median 67.55. The words
/// probably mean the two middle quarters, from the first to the third quartile. The tables' header "Ignoring Homogeneity" stands over
/// the runs that assume homogeneity, a slip of wording with nothing to compute.
/// </remarks>
public sealed class AccuracyWhiskers : IStatement<AccuracyColumn>
{
    /// <summary>The claim.</summary>
    public static Claim<AccuracyColumn> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.headers",
        Kind = ClaimKind.Table,
        Source = HeterogeneousPreferencesDocument.At("Tables 1 and 2, caption of Figure 5", line: 595),
        Statement = "For each column the whiskers, from the second to the third quartile over five seeds, enclose the mean that the bar shows.",
        Reading = "What a reader of bars with whiskers takes from the caption; the quartiles of five values are the second, third and fourth in order.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/llm.headers.repaired",
        Domain = AccuracyColumn.Domain,
        Conclusion = new AccuracyWhiskers(2),
        Controls = [new("the third quartile is below the mean", new Below())],
    };

    /// <summary>With the first quartile in place of the second.</summary>
    public static Claim<AccuracyColumn> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.headers.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/llm.headers",
        Source = HeterogeneousPreferencesDocument.At("Tables 1 and 2, caption of Figure 5", line: 595),
        Statement = "For each column the interval from the first to the third quartile over five seeds encloses the mean.",
        Expected = VerdictKind.Proved,
        Domain = AccuracyColumn.Domain,
        Conclusion = new AccuracyWhiskers(1),
        Controls = [new("the interval from the second to the third quartile does", new AccuracyWhiskers(2))],
    };

    private readonly int lower;

    private AccuracyWhiskers(int lower) => this.lower = lower;

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AccuracyColumn c)
        where T : struct, IReal<T> => Gap.All(
            Gap.AtMost(T.Of(c.Quartile(lower)), T.Of(c.Average())).Named("lower end ≤ mean"),
            Gap.AtMost(T.Of(c.Average()), T.Of(c.Quartile(3))).Named("mean ≤ upper end"));

    private sealed class Below : IStatement<AccuracyColumn>
    {
        public Gap<T> Evaluate<T>(AccuracyColumn c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Quartile(3)), T.Of(c.Average()));
    }
}
