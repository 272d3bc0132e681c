using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>The Bradley-Terry log-likelihood of a ranked list in which each labelled pair counts by the change in NDCG of its swap.</summary>
/// <remarks>
/// F(s) = Σ over pairs with rel_a > rel_b of |ΔNDCG_ab| log σ(s_a - s_b), the weights taken at the ranking given by the order of the
/// list and held there. Personalization and RLHF, line 12.
/// </remarks>
public static class WeightedPairs
{
    /// <summary>The labelled pairs of a list: positions from 0, the more relevant first.</summary>
    /// <param name="relevance">rel_i, top first.</param>
    public static IEnumerable<PairLabel> Labels(ValueList<Rational> relevance) =>
        from a in Enumerable.Range(0, relevance.Count)
        from b in Enumerable.Range(0, relevance.Count)
        where relevance[a] > relevance[b]
        select new PairLabel(a, b, true);

    /// <summary>F(s).</summary>
    /// <param name="relevance">rel_i, top first; some ideal DCG other than 0.</param>
    /// <param name="scores">s_i, top first.</param>
    public static T Value<T>(ValueList<Rational> relevance, ReadOnlySpan<T> scores)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var label in Labels(relevance))
        {
            sum += Weight<T>(relevance, label) * BradleyTerry.LogLikelihood(scores, [label]);
        }

        return sum;
    }

    /// <summary>The derivative of F along a direction by dual numbers, with the weights |ΔNDCG| or, unweighted, with 1 in their place.</summary>
    /// <param name="relevance">rel_i, top first; some ideal DCG other than 0.</param>
    /// <param name="weights">e^s, top first: positive.</param>
    /// <param name="direction">How each score moves.</param>
    /// <param name="weighted">Whether pairs count by |ΔNDCG|.</param>
    public static T Slope<T>(ValueList<Rational> relevance, ReadOnlySpan<T> weights, ReadOnlySpan<T> direction, bool weighted)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var label in Labels(relevance))
        {
            var slope = BradleyTerry.Slope(weights, direction, [label]);
            sum += weighted ? Weight<T>(relevance, label) * slope : slope;
        }

        return sum;
    }

    /// <summary>LambdaRank's gradient of each item: |λ| of each of its pairs, added where it is the more relevant and subtracted where it is the less.</summary>
    /// <param name="relevance">rel_i, top first; some ideal DCG other than 0.</param>
    /// <param name="scores">s_i, top first.</param>
    public static T[] PointGradients<T>(ValueList<Rational> relevance, ValueList<Rational> scores)
        where T : struct, IReal<T>
    {
        var gradients = new T[relevance.Count];
        Array.Fill(gradients, T.Zero);
        foreach (var label in Labels(relevance))
        {
            var size = LambdaRank.Gradient<T>(relevance, scores, label.First + 1, label.Second + 1);
            gradients[label.First] += size;
            gradients[label.Second] -= size;
        }

        return gradients;
    }

    private static T Weight<T>(ValueList<Rational> relevance, PairLabel label)
        where T : struct, IReal<T> => T.Abs(LambdaRank.NdcgChange<T>(relevance, label.First + 1, label.Second + 1));
}
