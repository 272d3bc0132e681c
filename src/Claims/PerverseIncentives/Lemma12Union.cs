using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 12: outside the three tails the drift over I exceeds δ/4 and M_1 is chosen somewhere.</summary>
/// <remarks>
/// F - δ/2 - (p + δ/4) = δ/4. The strict sign is right: Hoeffding's first bound is the square of the printed one, which is below 1 for
/// |I| ≥ 1, and at |I| = 0 the right side is -2.
/// </remarks>
public sealed class Lemma12Union : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.union",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, union bound", line: 486),
        Statement = "P({mean over I of |Y ∩ M_1|/|Y| - 1(y ∈ M_1) > δ/4} ∩ {mean over I of 1(y ∈ M_1) > 0} | I) > "
            + "1 - exp(-|I| δ²/4) - exp(-|I| δ²/8) - exp(-|I| p_*(1)²/2).",
        Reading = Lemma12HoeffdingOffered.GivenI,
        Uses = ["perverse-incentives/lemma12.h1", "perverse-incentives/lemma12.h2", "perverse-incentives/lemma12.h3"],
        Domain = FailingQueries.Counting("|I|", 0, 8),
        Hypotheses = FailingQueries.Hypotheses,
        Conclusion = new Lemma12Union(),
        Cases = 1_000,
        Controls =
        [
            new("the same without the third term", new WithoutThird()),
            new("the same for a drift above δ", new WholeMargin()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        var bound = T.One - c.UnionTerms<T>(c.Count);
        return Gap.Greater(Probability<T>(c, 1), bound);
    }

    private static T Probability<T>(DichotomyPopulation c, int quarters)
        where T : struct, IReal<T> => c.Count == 0
        ? T.Zero
        : MixedTotals.Drifting(
            MixedTotals.Offered(T.Of(c.Mass), c.Size, c.Count)[c.Count],
            c.Size, c.Count, T.Of(c.First), quarters * c.Delta() * c.Size * c.Count / 4, 1);

    private sealed class WithoutThird : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T>
        {
            var square = c.Delta() * c.Delta();
            var bound = T.One - T.Exp(T.Of(-c.Count * square / 4)) - T.Exp(T.Of(-c.Count * square / 8));
            return Gap.Greater(Probability<T>(c, 1), bound);
        }
    }

    private sealed class WholeMargin : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T>
        {
            var third = T.Exp(T.Of(-c.Count * c.First * c.First / 2));
            return Gap.Greater(Probability<T>(c, 4), (T.One - third) / T.Of(2));
        }
    }
}
