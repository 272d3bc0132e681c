using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 12: the share of M_1 among the choices in I is not below half its mean.</summary>
/// <remarks>At p_*(1) = 0 the probability is 1 and so is the bound: true, and of no use to the lemma.</remarks>
public sealed class Lemma12HoeffdingPositive : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.h3",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, Hoeffding, third line", line: 484),
        Statement = "P(mean over I of 1(y ∈ M_1) - p_*(1) ≤ -p_*(1)/2 | I) ≤ exp(-|I| p_*(1)²/2).",
        Reading = Lemma12HoeffdingOffered.GivenI,
        Uses = ["perverse-incentives/lemma12.e2"],
        Domain = FailingQueries.Counting("|I|", 0, 30),
        Hypotheses = FailingQueries.Hypotheses,
        Conclusion = new Lemma12HoeffdingPositive(),
        Cases = 2_000,
        Controls =
        [
            new("exp(-4 |I| p_*(1)²) in place of exp(-|I| p_*(1)²/2)", new EightTimesTheRate()),
            new("the same with < for ≤ in the bound", new Strict()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T> => Gap.AtMost(Tail<T>(c), Bound<T>(c, 1));

    private static T Bound<T>(DichotomyPopulation c, int rate)
        where T : struct, IReal<T> => T.Exp(T.Of(-rate * c.Count * c.First * c.First / 2));

    private static T Tail<T>(DichotomyPopulation c)
        where T : struct, IReal<T> =>
        BinomialCounts.LowerTail(c.Count, (int)(c.Count * c.First / 2).Floor(), T.Of(c.First));

    private sealed class EightTimesTheRate : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.AtMost(Tail<T>(c), Bound<T>(c, 8));
    }

    private sealed class Strict : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.Less(Tail<T>(c), Bound<T>(c, 1));
    }
}
