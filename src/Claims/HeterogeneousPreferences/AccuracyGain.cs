using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A column before and after heterogeneity is modelled.</summary>
/// <param name="Before">Under homogeneity.</param>
/// <param name="After">With heterogeneity.</param>
public sealed record AccuracyChange(AccuracyColumn Before, AccuracyColumn After)
{
    /// <summary>Direct alignment and reward learning.</summary>
    public static Domain<AccuracyChange> Domain { get; } = Engine.Domains.Domain.Listed<AccuracyChange>(
        "direct alignment (Table 1) and reward learning (Table 2)",
        [new(AccuracyColumn.AlignmentBefore, AccuracyColumn.AlignmentAfter), new(AccuracyColumn.RewardBefore, AccuracyColumn.RewardAfter)],
        c => $"{c.Before.Average().ToDecimal(5)} to {c.After.Average().ToDecimal(5)}");
}

/// <summary>The gain of both methods is 4.3 points; it is not 4.3 per cent of what was there.</summary>
public sealed class AccuracyGain : IStatement<AccuracyChange>
{
    /// <summary>The claim.</summary>
    public static Claim<AccuracyChange> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.43",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.3", line: 592),
        Statement = "Modelling heterogeneity raises the mean agreement by 4.3 percentage points, for reward learning and for direct alignment.",
        Reading = "Per cent of the test cases, as the words about test cases after it say. The growth relative to what was there is the claim with the suffix .relative.",
        Expected = VerdictKind.Proved,
        Domain = AccuracyChange.Domain,
        Conclusion = new AccuracyGain(false),
        Controls = [new("the gain is 4.3 per cent of the agreement before", new AccuracyGain(true))],
    };

    /// <summary>The same words read as a growth rate.</summary>
    public static Claim<AccuracyChange> Relative { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.43.relative",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.3", line: 592),
        Statement = "The mean agreement grows by 4.3% of what it was.",
        Reading = "The second reading of the words.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/llm.43.repaired",
        Domain = AccuracyChange.Domain,
        Conclusion = new AccuracyGain(true),
        Controls = [new("the gain is above 10 points", new Large())],
    };

    /// <summary>The growth rates that the tables give.</summary>
    public static Claim<AccuracyChange> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.43.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/llm.43.relative",
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.3", line: 592),
        Statement = "The mean agreement grows by 6.4% of what it was for direct alignment and by 4.8% for reward learning.",
        Expected = VerdictKind.Proved,
        Domain = AccuracyChange.Domain,
        Conclusion = new Rates(),
        Controls = [new("the gain is above 10 points", new Large())],
    };

    private readonly bool relative;

    private AccuracyGain(bool relative) => this.relative = relative;

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AccuracyChange c)
        where T : struct, IReal<T> => Gap.RoundsTo(T.Of(relative ? Growth(c) : Gain(c)), "4.3");

    private static Rational Gain(AccuracyChange c) => c.After.Average() - c.Before.Average();

    private static Rational Growth(AccuracyChange c) => 100 * Gain(c) / c.Before.Average();

    private sealed class Large : IStatement<AccuracyChange>
    {
        public Gap<T> Evaluate<T>(AccuracyChange c)
            where T : struct, IReal<T> => Gap.Greater(T.Of(Gain(c)), T.Of(10));
    }

    private sealed class Rates : IStatement<AccuracyChange>
    {
        public Gap<T> Evaluate<T>(AccuracyChange c)
            where T : struct, IReal<T> => Gap.RoundsTo(T.Of(Growth(c)), c.Before == AccuracyColumn.AlignmentBefore ? "6.4" : "4.8");
    }
}
