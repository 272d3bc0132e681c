using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Figure 2 at every |Y| &gt; 2: RLPO and DPO generate messages of M_2 alone. At |Y| = 3 they do not.</summary>
/// <remarks>
/// F(4/5) at n = 3 is (4/5 - 64/125) / (1 - 64/125 - 1/125) = 3/5 = p_*(1), so that ρ_data - ρ_chosen has mean 0 and either sign with
/// probability tending to 1/2; see <see cref="TriplesAreEven"/>. From n = 4 on F(4/5) &gt; 3/5, which is 1/5 - (2/5)(4/5)^n + (3/5)(1/5)^n &gt; 0.
/// </remarks>
public sealed class LargerSetsFail : IStatement<SimulatedData>
{
    /// <summary>The claim.</summary>
    public static Claim<SimulatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/fig2.larger",
        Kind = ClaimKind.ExperimentNumber,
        Source = PerverseIncentivesDocument.At("Figure 2 and Sec. 5.4, first paragraph", line: 256),
        Statement = "In the set-up of Sec. 5.3 with any |Y| > 2, RLPO and DPO have P(M_1) → 0 in probability as |D| → ∞.",
        Reading = "The sizes of the larger choice sets are not printed: every size above 2. Averages over runs are read as what they estimate.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/fig2.larger.repaired",
        Uses = ["perverse-incentives/f.formula", "perverse-incentives/prop4.repaired"],
        Domain = SimulatedData.FromSize(3),
        Hypotheses = [new("|Y| > 2", c => c.Size > 2)],
        Conclusion = new LargerSetsFail(),
        Cases = 80,
        Controls = [new("P(M_1) → 1", new Succeeds())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SimulatedData c)
        where T : struct, IReal<T>
    {
        var limits = Gap.All(
            Gap.Less(T.Zero, T.Of(c.Drift())).Named("mean of ρ_data - ρ_chosen above 0; at 0, P(P(M_1) ≥ 4/5) tends to 1/2"),
            Gap.Less(T.One - T.Of(c.Mixed() * SimulatedData.First), T.One).Named("a minimiser exists in the limit: 1 - s p_*(1) < 1"));
        if (c.Drift().Sign <= 0)
        {
            return limits;
        }

        var (hoeffding, stuck) = (c.Hoeffding<T>(), c.NeverChosen<T>(SimulatedData.First));
        var bounds = Gap.AtMost(c.DriftAtMost<T>(c.Drift() / 2), hoeffding).Named("P(ρ_data - ρ_chosen ≤ d/2), by convolution");
        return c.IsEnumerable()
            ? Gap.All(limits, bounds, Gap.AtMost(T.Of(Misses(c)), hoeffding + stuck).Named("P(P(M_1) < 4/(4 + (1 + 2d)^N) fails), by enumeration"))
            : Gap.All(limits, bounds);
    }

    private static Rational Misses(SimulatedData c) =>
        Proposition4.Misses(new(SimulatedData.Mass, SimulatedData.First, c.Size, c.Count));

    private sealed class Succeeds : IStatement<SimulatedData>
    {
        public Gap<T> Evaluate<T>(SimulatedData c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Drift()), T.Zero).Named("mean of ρ_data - ρ_chosen below 0");
    }
}
