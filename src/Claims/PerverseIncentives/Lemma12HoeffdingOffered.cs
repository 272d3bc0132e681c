using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 12: the mean share offered over I is not far below F(ζ).</summary>
/// <remarks>Hoeffding gives exp(-|I| δ²/2), the square of what is printed. The tail is the exact one of a convolution.</remarks>
public sealed class Lemma12HoeffdingOffered : IStatement<DichotomyPopulation>
{
    /// <summary>How "given I" was read in the three displays.</summary>
    internal const string GivenI = "Given which data are mixed, that is given |I|, not given the messages and choices in them, which would leave no probability. "
        + "At |I| = 0 the mean has no value, and the bound is 1 or less whatever the event is taken to be.";

    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.h1",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, Hoeffding, first line", line: 484),
        Statement = "With δ = F(ζ) - p_*(1) > 0: P(mean over I of |Y ∩ M_1|/|Y| - F(ζ) ≤ -δ/2 | I) ≤ exp(-|I| δ²/4).",
        Reading = GivenI,
        Uses = ["perverse-incentives/lemma12.e1"],
        Domain = FailingQueries.Counting("|I|", 0, 8),
        Hypotheses = FailingQueries.Hypotheses,
        Conclusion = new Lemma12HoeffdingOffered(),
        Cases = 1_000,
        Controls =
        [
            new("the same bound on P(mean - F(ζ) ≤ δ/2 | I)", new OtherSign()),
            new("half of the bound", new HalfTheBound()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T> => Bounded<T>(c, -1, T.One);

    private static Gap<T> Bounded<T>(DichotomyPopulation c, int sign, T factor)
        where T : struct, IReal<T>
    {
        var bound = factor * T.Exp(T.Of(-c.Count * c.Delta() * c.Delta() / 4));
        if (c.Count == 0)
        {
            return Gap.AtMost(T.One, bound).Named("|I| = 0: any event");
        }

        var offered = MixedTotals.Offered(T.Of(c.Mass), c.Size, c.Count)[c.Count];
        return Gap.AtMost(MixedTotals.AtMost(offered, c.Size * c.Count * (c.Share() + (sign * c.Delta() / 2))), bound);
    }

    private sealed class OtherSign : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Bounded<T>(c, 1, T.One);
    }

    private sealed class HalfTheBound : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Bounded<T>(c, -1, T.One / T.Of(2));
    }
}
