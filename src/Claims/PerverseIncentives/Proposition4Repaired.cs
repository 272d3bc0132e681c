using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Proposition 4 with type 1 present: p_*(1) &gt; 0.</summary>
public static class Proposition4Repaired
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop4.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Proposition 4", line: 265),
        Statement = "For all |Y| ≥ 3, β > 0 and 0 < p_*(1) < F(P_π̄(M_1)): P(M_1) → 0 in probability as |D| → ∞; with N = |D| and d = s (F - p_*(1)), "
            + "ψ_2 - ψ_1 > ln(1 + 2d) fails with probability at most exp(-N d² / 8) + (1 - s p_*(1))^N.",
        Repairs = "perverse-incentives/prop4",
        Uses = Proposition4.Claim.Uses,
        Domain = DichotomyPopulation.Failing(withZero: false),
        Hypotheses =
        [
            new("|Y| ≥ 3", c => c.Size >= 3),
            new("p_*(1) > 0", c => c.First.Sign > 0),
            new("p_*(1) < F(P_π̄(M_1))", c => c.First < c.Share()),
        ],
        Conclusion = new Proposition4(),
        Cases = 300,
        Controls =
        [
            new("L_reward always has a minimiser", new AlwaysMinimised()),
            new("ψ_2 - ψ_1 > ln(1 + 2d) fails with probability at most exp(-N d)", new FasterRate()),
        ],
    };

    private sealed class AlwaysMinimised : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.Equal(
            T.Of(DichotomySamples.Probability(c.Mass, c.First, c.Size, c.Count, data => RewardLoss.HasMinimiser(data))), T.One);
    }

    private sealed class FasterRate : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(Proposition4.Misses(c)), T.Exp(T.Of(-c.Count * c.Drift())));
    }
}
