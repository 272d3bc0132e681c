using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The inclusive-learning loss of a two-category policy, as a function of the odds u = P(M_2) / P(M_1).</summary>
/// <remarks>
/// L_IL = -sum over D of ln(P(y) / sum over Y of P) + β KL(P || P̄), with P uniform within each category, so that
/// P(y) = 1/(|M_1| (1 + u)) or u/(|M_2| (1 + u)). Perverse Incentives, lines 210 and 574; the baseline P̄ is any law on the two
/// categories, the π̄ of line 210 or the p_* that eq. (24) prints in its place.
/// </remarks>
public static class InclusiveLoss
{
    /// <summary>The cross-entropy part: sum over D of ln(k_1 + k_2 w) - ln w [y in M_2], with w = u |M_1| / |M_2|.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="ratio">w = P(x') / P(x) for x in M_1 and x' in M_2; positive.</param>
    public static T CrossEntropy<T>(ReadOnlySpan<CategoryDatum> data, T ratio)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var d in data)
        {
            var offered = T.Of(d.First) + (T.Of(d.Second) * ratio);
            sum += T.Log(d.ChoseFirst ? offered : offered / ratio);
        }

        return sum;
    }

    /// <summary>KL(P || P̄) between laws on the two categories, from their odds of M_2 over M_1.</summary>
    /// <param name="odds">u &gt; 0.</param>
    /// <param name="baseline">ū &gt; 0.</param>
    public static T Divergence<T>(T odds, T baseline)
        where T : struct, IReal<T> =>
        T.Log((T.One + baseline) / (T.One + odds)) + (odds / (T.One + odds) * T.Log(odds / baseline));

    /// <summary>The derivative of L_IL in ln u.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="sizes">|M_1| and |M_2|, at least 1 each.</param>
    /// <param name="odds">u &gt; 0.</param>
    /// <param name="baseline">ū &gt; 0, the odds of the baseline.</param>
    /// <param name="beta">β, at least 0.</param>
    public static T Slope<T>(ReadOnlySpan<CategoryDatum> data, (int First, int Second) sizes, T odds, T baseline, T beta)
        where T : struct, IReal<T>
    {
        var ratio = odds * T.Of(sizes.First) / T.Of(sizes.Second);
        var sum = beta * odds / ((T.One + odds) * (T.One + odds)) * T.Log(odds / baseline);
        foreach (var d in data)
        {
            // One-sided data contribute nothing: their choice is forced.
            if (d.IsMixed())
            {
                var second = T.Of(d.Second) * ratio;
                sum += d.ChoseFirst ? second / (T.Of(d.First) + second) : -(T.Of(d.First) / (T.Of(d.First) + second));
            }
        }

        return sum;
    }
}
