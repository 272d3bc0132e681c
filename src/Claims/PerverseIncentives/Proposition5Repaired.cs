using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Proposition 5 with type 1 present: p_*(1) &gt; 0.</summary>
public static class Proposition5Repaired
{
    /// <summary>The claim.</summary>
    public static Claim<DirectPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop5.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Proposition 5", line: 275),
        Statement = "For all |Y| ≥ 3, β > 0 and 0 < p_*(1) < F(P_π̄(M_1)): P(M_1) → 0 in probability as |D| → ∞ under DPO; with N = |D| and d = s (F - p_*(1)), "
            + "P(M_1) < ζ / (ζ + (1 - ζ)(1 + 2d)^(N/β)) fails with probability at most exp(-N d² / 8) + (1 - s p_*(1))^N.",
        Repairs = "perverse-incentives/prop5",
        Uses = Proposition5.Claim.Uses,
        Domain = DirectPopulation.Failing(withZero: false),
        Hypotheses = [.. Proposition5.Claim.Hypotheses, new("p_*(1) > 0", c => c.Population.First.Sign > 0) { Without = DirectPopulation.Failing(withZero: true) }],
        Conclusion = new Proposition5(),
        Cases = 500,
        Controls = [new("L_DPO always has a minimiser", new AlwaysMinimised())],
    };

    private sealed class AlwaysMinimised : IStatement<DirectPopulation>
    {
        public Gap<T> Evaluate<T>(DirectPopulation c)
            where T : struct, IReal<T> => Gap.Equal(
            T.Of(DichotomySamples.Probability(
                c.Population.Mass, c.Population.First, c.Population.Size, c.Population.Count, data => RewardLoss.HasMinimiser(data))),
            T.One);
    }
}
