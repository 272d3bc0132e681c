using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 3: Bradley-Terry on rewards gives probabilities, which see differences of rewards only.</summary>
public sealed class RewardComparison : IStatement<ScorePair>
{
    /// <summary>The claim.</summary>
    public static Claim<ScorePair> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/bt-rewards",
        Kind = ClaimKind.Definition,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, first display", line: 16),
        Statement = "P(a_w ≻ a_l | s) = σ(r_w - r_l) = e^(r_w + c)/(e^(r_w + c) + e^(r_l + c)) for every c, lies in (0,1), sums to 1 with P(a_l ≻ a_w | s), "
            + "and is above 1/2 exactly if r_w > r_l.",
        Reading = "In the case r_w and r_l stand for s_i and s_j, and c for Q.",
        Uses = ["personalization-and-rlhf/solve"],
        Domain = ScorePair.Domain,
        Conclusion = new RewardComparison(),
        Controls =
        [
            new("P is unchanged when r_w alone grows by c", new ShiftedOne()),
            new("P > 1/2 exactly if r_w ≥ r_l", new Weak()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScorePair c)
        where T : struct, IReal<T>
    {
        var (wins, loses) = (Reals.Logistic(c.Difference<T>()), Reals.Logistic(-c.Difference<T>()));
        var above = Gap.Less(T.Of(Rational.Ratio(1, 2)), wins);
        return Gap.All(
            Gap.Equal(wins, Share<T>(c.First + c.Probability, c.Second + c.Probability)).Named("P"),
            Gap.Equal(wins + loses, T.One).Named("both orders"),
            Gap.Less(T.Zero, wins).Named("0 < P"),
            Gap.Less(wins, T.One).Named("P < 1"),
            c.First > c.Second ? above : Gap.Not(above));
    }

    private static T Share<T>(Rational first, Rational second)
        where T : struct, IReal<T> => Luce.Softmax<T>([T.Of(first), T.Of(second)], 0, [0, 1]);

    private sealed class ShiftedOne : IStatement<ScorePair>
    {
        public Gap<T> Evaluate<T>(ScorePair c)
            where T : struct, IReal<T> => Gap.Equal(Reals.Logistic(c.Difference<T>()), Share<T>(c.First + c.Probability, c.Second));
    }

    private sealed class Weak : IStatement<ScorePair>
    {
        public Gap<T> Evaluate<T>(ScorePair c)
            where T : struct, IReal<T>
        {
            var above = Gap.Less(T.Of(Rational.Ratio(1, 2)), Reals.Logistic(c.Difference<T>()));
            return c.First >= c.Second ? above : Gap.Not(above);
        }
    }
}
