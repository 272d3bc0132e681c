using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>Squared loss on differences of q over pairs of independent draws, each ordered pair with a target of its own.</summary>
/// <remarks>
/// L(q) = sum over y, y' of μ(y) μ(y') (q(y) - q(y') - t(y, y'))^2, convex and quadratic in q; its curvature does not depend on t, so two
/// tables of targets have the same minimisers exactly when their slopes agree at one q. DPO versus IPO, eqs. (11)-(15), lines 174-216.
/// </remarks>
public static class PairwiseSquares
{
    /// <summary>L(q).</summary>
    /// <param name="law">μ: one probability per response.</param>
    /// <param name="q">q: one number per response.</param>
    /// <param name="targets">t: row y, column y'.</param>
    public static T Value<T>(ReadOnlySpan<T> law, ReadOnlySpan<T> q, T[][] targets)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(targets);
        var sum = T.Zero;
        for (var y = 0; y < law.Length; y++)
        {
            for (var other = 0; other < law.Length; other++)
            {
                var residual = q[y] - q[other] - targets[y][other];
                sum += law[y] * law[other] * residual * residual;
            }
        }

        return sum;
    }

    /// <summary>Half the gradient of L; it vanishes exactly at the minimisers.</summary>
    /// <param name="law">μ: one probability per response.</param>
    /// <param name="q">q: one number per response.</param>
    /// <param name="targets">t: row y, column y'.</param>
    public static T[] HalfSlope<T>(ReadOnlySpan<T> law, ReadOnlySpan<T> q, T[][] targets)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(targets);
        var slope = new T[law.Length];
        for (var y = 0; y < law.Length; y++)
        {
            for (var other = 0; other < law.Length; other++)
            {
                var weighed = law[y] * law[other] * (q[y] - q[other] - targets[y][other]);
                slope[y] += weighed;
                slope[other] -= weighed;
            }
        }

        return slope;
    }

    /// <summary>A minimiser: q(y) = half the mean over y' of t(y, y') - t(y', y).</summary>
    /// <param name="law">μ: one probability per response, sums to 1.</param>
    /// <param name="targets">t: row y, column y'.</param>
    public static T[] Minimiser<T>(ReadOnlySpan<T> law, T[][] targets)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(targets);
        var q = new T[law.Length];
        for (var y = 0; y < q.Length; y++)
        {
            for (var other = 0; other < q.Length; other++)
            {
                q[y] += law[other] * (targets[y][other] - targets[other][y]) / T.Of(2);
            }
        }

        return q;
    }
}
