using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Proposition 6 with type 2 present.</summary>
public sealed class Proposition6Repaired : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop6.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Proposition 6; eq. (14)", line: 301),
        Statement = "For |Y| ≥ 2, β > 0, 0 < P_π̄(M_1) < 1 and p_*(2) > 0: P(lim_{|M_2| → ∞} P(M_1) = 0) = 1 - (1 - s p_*(2))^|D| → 1.",
        Repairs = "perverse-incentives/prop6",
        Uses = ["perverse-incentives/lemma15", "perverse-incentives/prop6.event"],
        Domain = FailurePopulation.Present(size: 2),
        Hypotheses = [new("|Y| ≥ 2", c => c.Size >= 2), new("p_*(2) > 0", c => c.First < 1)],
        Conclusion = new Proposition6Repaired(),
        Cases = 500,
        Controls =
        [
            new("P(|I_2| = 0) = (1 - p_*(2))^|D|", new AllMixed()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T> => new Proposition6().Evaluate<T>(c);

    private sealed class AllMixed : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(DichotomySamples.Probability(c.Mass, c.First, c.Size, c.Count, data => data.All(d => d.ChoseFirst))), T.Pow(T.Of(c.First), c.Count));
    }
}
