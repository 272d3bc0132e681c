using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>Finite mixtures of Gumbel laws in the coordinate y = e^(-x).</summary>
/// <remarks>
/// A Gumbel law of location log(λ)/a and scale 1/a has F(x) = exp(-λ y^a), so that G = -log F is a power of y: G(2y)² = G(y) G(4y) for all
/// y. Foundations, line 122.
/// </remarks>
public static class GumbelMixture
{
    /// <summary>G(y) = -log Σ share exp(-λ y^a).</summary>
    /// <param name="shares">The share of each component; sums to 1.</param>
    /// <param name="rates">λ &gt; 0 of each.</param>
    /// <param name="powers">a ≥ 1 of each.</param>
    /// <param name="point">y &gt; 0.</param>
    public static T Exponent<T>(ReadOnlySpan<T> shares, ReadOnlySpan<T> rates, ReadOnlySpan<int> powers, T point)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var i = 0; i < shares.Length; i++)
        {
            sum += shares[i] * T.Exp(-(rates[i] * T.Pow(point, powers[i])));
        }

        return -T.Log(sum);
    }
}
