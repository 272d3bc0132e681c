using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>When a type chose every option at least once, its rewards exist, and any constant may be added to them.</summary>
/// <remarks>That nothing else gives the same shares is the first equation of appe.pew.luce.</remarks>
public sealed class LuceEstimateOfCountsRepaired : IStatement<ValueList<int>>
{
    /// <summary>The claim.</summary>
    public static Claim<ValueList<int>> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.pew.luce.estimate.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, below eq. (27)", line: 818),
        Statement = "For all counts n of at least 1 and every constant c, r(i) = log(n_i / Σ_j n_j) + c has e^r(i) / Σ_j e^r(j) = n_i / Σ_j n_j for every i.",
        Repairs = "heterogeneous-preferences/appe.pew.luce.estimate",
        Uses = ["heterogeneous-preferences/appe.pew.luce"],
        Domain = LuceEstimateOfCounts.Counts("counts from 1", 1) with { Wider = LuceEstimateOfCounts.Counts("counts from 0", 0) },
        Hypotheses = [new("every option was chosen", c => !c.Contains(0))],
        Conclusion = new LuceEstimateOfCountsRepaired(),
        Controls = [new("r(i) = n_i + c", new CountAsReward())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ValueList<int> c)
        where T : struct, IReal<T> => Gap.All(
            LuceEstimateOfCounts.Reproduced(c, n => T.Log(T.Of(Rational.Ratio(n, c.Sum()))), T.Zero).Named("c = 0"),
            LuceEstimateOfCounts.Reproduced(c, n => T.Log(T.Of(Rational.Ratio(n, c.Sum()))), T.Of(Rational.Ratio(7, 3))).Named("c = 7/3"));

    private sealed class CountAsReward : IStatement<ValueList<int>>
    {
        public Gap<T> Evaluate<T>(ValueList<int> c)
            where T : struct, IReal<T> => LuceEstimateOfCounts.Reproduced(c, n => T.Of(n), T.Zero);
    }
}
