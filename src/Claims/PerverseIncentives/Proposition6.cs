using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Proposition 6: inclusive learning leaves M_1 as M_2 grows, with probability tending to 1 in |D|.</summary>
public sealed class Proposition6 : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop6",
        Kind = ClaimKind.Theorem,
        Source = PerverseIncentivesDocument.At("Proposition 6; eq. (14)", line: 301),
        Statement = "For |Y| ≥ 2, β > 0, 0 < P_π̄(M_1) < 1 and every type distribution: P(lim_{|M_2| → ∞} P(M_1) = 0) → 1 as |D| → ∞. Given D the inner limit is 0 if and only if |I_2| ≥ 1 (prop6.event), which fails with probability (1 - s p_*(2))^|D|; this must vanish.",
        Reading = "p_*(2) = 0 is a type distribution as printed; the limit is then never 0. The law of D as far as categories go does not depend on |M_2|, so D stays fixed in the inner limit.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/prop6.repaired",
        Uses = ["perverse-incentives/lemma15", "perverse-incentives/lemma16"],
        Domain = FailurePopulation.Any(size: 2),
        Hypotheses = [new("|Y| ≥ 2", c => c.Size >= 2)],
        Conclusion = new Proposition6(),
        Cases = 500,
        Controls =
        [
            new("P(|I_2| = 0) = (1 - p_*(2))^|D|", new AllMixed()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        T noSecond = T.One - (T.Of(c.Mixed()) * T.Of(1 - c.First));
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
