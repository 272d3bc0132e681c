using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Proposition 7: SLiC leaves M_1 as M_2 grows, with probability tending to 1 in |D|.</summary>
public sealed class Proposition7 : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop7",
        Kind = ClaimKind.Theorem,
        Source = PerverseIncentivesDocument.At("Proposition 7; eq. (17)", line: 325),
        Statement = "For |Y| = 2, β > 0, δ > 0, 0 < P_π̄(M_1) < 1 and every type distribution: P(lim_{|M_2| → ∞} P(M_1) = 0) → 1 as |D| → ∞; the inner limit is 0 if and only if |I_2| ≥ 1.",
        Reading = "p_*(2) = 0 is a type distribution as printed: then I_2 is empty, hinges and divergence rise in the odds of M_2 beyond the baseline, and P(M_1) ≥ P_π̄(M_1) for all |M_2|.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/prop7.repaired",
        Uses = ["perverse-incentives/lemma17", "perverse-incentives/lemma16"],
        Domain = FailurePopulation.Any(size: 2, most: 2),
        Hypotheses = [new("|Y| = 2", c => c.Size == 2)],
        Conclusion = new Proposition7(),
        Cases = 500,
        Controls =
        [
            new("P(|I_2| = 0) = p_*(1)^|D|", new AllMixed()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        var noSecond = T.One - T.Of(2 * c.Mass * (1 - c.Mass) * (1 - c.First));
        return Gap.All(
            Gap.Equal(T.Of(DichotomySamples.Probability(c.Mass, c.First, c.Size, c.Count, data => data.All(d => d.ChoseFirst))), T.Pow(noSecond, c.Count)).Named("P(|I_2| = 0)"),
            Gap.Less(noSecond, T.One).Named("(1 - s p_*(2))^|D| vanishes"));
    }

    private sealed class AllMixed : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(DichotomySamples.Probability(c.Mass, c.First, c.Size, c.Count, data => data.All(d => d.ChoseFirst))), T.Pow(T.Of(c.First), c.Count));
    }
}
