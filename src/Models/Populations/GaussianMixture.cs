using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>Moments of finite mixtures of normal laws, exactly.</summary>
/// <remarks>E X^n for N(m, v) by E X^n = m E X^(n-1) + (n - 1) v E X^(n-2). Foundations, line 122.</remarks>
public static class GaussianMixture
{
    /// <summary>E X^n under N(m, v); v = 0 is the point mass at m.</summary>
    /// <param name="mean">m.</param>
    /// <param name="variance">v ≥ 0.</param>
    /// <param name="order">n ≥ 0.</param>
    public static T NormalMoment<T>(T mean, T variance, int order)
        where T : struct, IReal<T>
    {
        T before = T.Zero, moment = T.One;
        for (var n = 1; n <= order; n++)
        {
            (before, moment) = (moment, (mean * moment) + (T.Of(n - 1) * variance * before));
        }

        return moment;
    }

    /// <summary>E X^n under the mixture.</summary>
    /// <param name="shares">The share of each component; sums to 1.</param>
    /// <param name="means">Its mean.</param>
    /// <param name="variances">Its variance, at least 0.</param>
    /// <param name="order">n ≥ 0.</param>
    public static T Moment<T>(ReadOnlySpan<T> shares, ReadOnlySpan<T> means, ReadOnlySpan<T> variances, int order)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var i = 0; i < shares.Length; i++)
        {
            sum += shares[i] * NormalMoment(means[i], variances[i], order);
        }

        return sum;
    }
}
