using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 12: with too few individuals of type 1, ρ_data exceeds ρ_chosen by a fixed margin with probability tending to 1.</summary>
/// <remarks>
/// With d = s (F - p) the mean of ρ_data - ρ_chosen, η = d/2 serves: the law of large numbers for ρ_data - ρ_chosen, and ρ_chosen &gt; 0 unless
/// no datum chose M_1, which has probability (1 - ζ^n - s p)^|D|. At p_*(1) = 0 queries of M_1 alone still supply choices of M_1, so the lemma
/// holds where Proposition 4 fails and where the last line of its own proof fails.
/// </remarks>
public sealed class Lemma12 : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 12", line: 468),
        Statement = "Under Assumption 1, for all |Y| ≥ 3 and p_*(1) < F(P_π̄(M_1)) there is η > 0 with P(E_η(D)) → 1 as |D| → ∞; with N = |D|, d = s (F - p_*(1)) and η = d/2, "
            + "P(E_η(D)) ≥ 1 - exp(-N d²/8) - (1 - ζ^|Y| - s p_*(1))^N.",
        Reading = "p_*(1) = 0 satisfies the hypothesis. Who finds none of his category in Y chooses among the rest, as eq. (2) has it.",
        Uses = ["perverse-incentives/lemma11", "perverse-incentives/f.formula"],
        Domain = FailingQueries.Counting("|D|", 1, 8),
        Hypotheses = FailingQueries.Hypotheses,
        Conclusion = new Lemma12(),
        Cases = 500,
        Controls =
        [
            new("η = 2 d serves: the mean of ρ_data - ρ_chosen exceeds 2d", new LargerMargin()),
            new("P(E_η(D)) ≥ 1 - exp(-N d) for η = d/2", new FasterRate()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        T drift = T.Of(c.Drift()), none = T.Of(1 - Rational.Pow(c.Mass, c.Size) - (c.Mixed() * c.First));
        var limits = Gap.All(
            Gap.Less(T.Zero, drift).Named("mean of ρ_data - ρ_chosen above 0"),
            Gap.Less(none, T.One).Named("the chance that no datum chose M_1 vanishes"));
        return c.Drift().Sign <= 0
            ? limits
            : Gap.All(limits, Gap.AtLeast(
                c.LikelyDrift<T>(c.Drift() / 2),
                T.One - T.Exp(T.Of(-c.Count * c.Drift() * c.Drift() / 8)) - T.Pow(none, c.Count)).Named("P(E_η(D)) at |D|"));
    }

    private sealed class LargerMargin : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.Less(T.Of(2 * c.Drift()), T.Of(c.Drift()));
    }

    private sealed class FasterRate : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T>
        {
            var bound = T.One - T.Exp(T.Of(-c.Count * c.Drift()));
            return Gap.AtLeast(c.LikelyDrift<T>(c.Drift() / 2), bound);
        }
    }
}
