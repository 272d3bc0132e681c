using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>LambdaRank's gradient of a pair: the Bradley-Terry gradient weighted by the change in NDCG that swapping the pair makes.</summary>
/// <remarks>
/// |λ| = σ(-(s_a - s_b)) |ΔNDCG|, where a is the more relevant item of the pair, b the other, and ΔNDCG is found by swapping the two
/// and taking the difference. A pair of equal relevance has no preferred item, and gradient 0. Personalization and RLHF, line 12.
/// </remarks>
public static class LambdaRank
{
    /// <summary>The change in NDCG when the items at two positions change places.</summary>
    /// <param name="relevance">rel_i, top first; some ideal DCG other than 0.</param>
    /// <param name="first">A position, 1 for the top.</param>
    /// <param name="second">A position, 1 for the top.</param>
    /// <exception cref="DivideByZeroException">When the ideal DCG is 0.</exception>
    public static T NdcgChange<T>(ValueList<Rational> relevance, int first, int second)
        where T : struct, IReal<T>
    {
        var swapped = relevance.With(first - 1, relevance[second - 1]).With(second - 1, relevance[first - 1]);
        return Dcg.Difference<T>(swapped.Span, relevance.Span) / Dcg.Of<T>(Dcg.Ideal(relevance.Span).Span);
    }

    /// <summary>The size of the gradient of the pair at two positions.</summary>
    /// <param name="relevance">rel_i, top first; some ideal DCG other than 0.</param>
    /// <param name="scores">s_i, top first.</param>
    /// <param name="first">A position, 1 for the top.</param>
    /// <param name="second">A position, 1 for the top.</param>
    /// <exception cref="DivideByZeroException">When the ideal DCG is 0.</exception>
    public static T Gradient<T>(ValueList<Rational> relevance, ValueList<Rational> scores, int first, int second)
        where T : struct, IReal<T> =>
        Reals.Logistic(T.Of(-Margin(relevance, scores, first, second))) * T.Abs(NdcgChange<T>(relevance, first, second));

    /// <summary>The score of the more relevant item of a pair less that of the other; of the first where they are equally relevant.</summary>
    /// <param name="relevance">rel_i, top first.</param>
    /// <param name="scores">s_i, top first.</param>
    /// <param name="first">A position, 1 for the top.</param>
    /// <param name="second">A position, 1 for the top.</param>
    public static Rational Margin(ValueList<Rational> relevance, ValueList<Rational> scores, int first, int second)
    {
        var margin = scores[first - 1] - scores[second - 1];
        return relevance[first - 1] < relevance[second - 1] ? -margin : margin;
    }
}
