using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: by the discount the same mistake costs more nearer to the top.</summary>
/// <remarks>1/log2(i+1) falls and is strictly convex in i; the first settles a relevance lost, the second an exchange.</remarks>
public sealed class TopPenalty : IStatement<TwoExchanges>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoExchanges> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/top-penalty",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 11),
        Statement = "If i < k then losing a relevance g > 0 costs more DCG at position i than at k, and exchanging relevances a > b "
            + "costs more at (i, i+d) than at (k, k+d).",
        Reading = "What the denominator does is compared with all else alike: the same loss, or the same two relevances exchanged over the same distance. "
            + "Suffix any-distance compares exchanges over different distances.",
        Uses = ["personalization-and-rlhf/dcg"],
        Domain = TwoExchanges.SameDistance,
        Hypotheses =
        [
            new("i < k", c => c.I < c.K),
            new("j - i = l - k", c => c.J - c.I == c.L - c.K),
            new("high > low", c => c.High > c.Low),
        ],
        Conclusion = new TopPenalty(),
        Controls =
        [
            new("the upper exchange costs twice as much", new Twice()),
            new("the lower exchange costs more", new Reversed()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoExchanges c)
        where T : struct, IReal<T>
    {
        var gain = T.Of(c.High - c.Low);
        return Gap.All(
            Gap.Less(gain * Dcg.Discount<T>(c.K), gain * Dcg.Discount<T>(c.I)).Named("a loss at k and at i"),
            Gap.Less(c.Cost<T>(first: false), c.Cost<T>(first: true)).Named("an exchange at (k,l) and at (i,j)"));
    }

    private sealed class Twice : IStatement<TwoExchanges>
    {
        public Gap<T> Evaluate<T>(TwoExchanges c)
            where T : struct, IReal<T> => Gap.Less(T.Of(2) * c.Cost<T>(first: false), c.Cost<T>(first: true));
    }

    private sealed class Reversed : IStatement<TwoExchanges>
    {
        public Gap<T> Evaluate<T>(TwoExchanges c)
            where T : struct, IReal<T> => Gap.Less(c.Cost<T>(first: true), c.Cost<T>(first: false));
    }
}
