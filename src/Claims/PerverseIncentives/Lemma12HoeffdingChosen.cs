using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 12: the share of M_1 among the choices in I is not far above p_*(1).</summary>
public sealed class Lemma12HoeffdingChosen : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.h2",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, Hoeffding, second line", line: 484),
        Statement = "With δ = F(ζ) - p_*(1) > 0: P(mean over I of 1(y ∈ M_1) - p_*(1) ≥ δ/4 | I) ≤ exp(-|I| δ²/8).",
        Reading = Lemma12HoeffdingOffered.GivenI,
        Uses = ["perverse-incentives/lemma12.e2"],
        Domain = FailingQueries.Counting("|I|", 0, 30),
        Hypotheses = FailingQueries.Hypotheses,
        Conclusion = new Lemma12HoeffdingChosen(),
        Cases = 2_000,
        Controls =
        [
            new("the same bound on P(mean - p_*(1) ≥ -δ/4 | I)", new OtherSign()),
            new("exp(-|I| δ²) in place of exp(-|I| δ²/8)", new EightTimesTheRate()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T> => Bounded<T>(c, 1, 1);

    private static Gap<T> Bounded<T>(DichotomyPopulation c, int sign, int rate)
        where T : struct, IReal<T>
    {
        var bound = T.Exp(T.Of(-rate * c.Count * c.Delta() * c.Delta() / 8));
        if (c.Count == 0)
        {
            return Gap.AtMost(T.One, bound).Named("|I| = 0: any event");
        }

        // At least so many choices of M_1 is at most so many of M_2, whose number is Binomial(|I|, 1 - p).
        var least = c.Count * (c.First + (sign * c.Delta() / 4));
        return Gap.AtMost(BinomialCounts.LowerTail(c.Count, (int)Rational.Min(c.Count - least, c.Count).Floor(), T.Of(1 - c.First)), bound);
    }

    private sealed class OtherSign : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Bounded<T>(c, -1, 1);
    }

    private sealed class EightTimesTheRate : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Bounded<T>(c, 1, 8);
    }
}
