using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>IPO's two squared criteria over labelled comparisons, their gradients and a minimiser.</summary>
/// <remarks>
/// With h(y, y') = q(y) - q(y') + b the two-sided criterion is the weighted sum of (h(w, l) - α2)^2 + (h(l, w) - α1)^2, and the
/// one-sided criterion that of (h(w, l) - t)^2 for a target t. IPO has b = 0, so that h changes sign with the order; b stands for
/// a policy that favours the response shown first. A response is a pair of prompt and answer, so several prompts are
/// several connected parts of one graph of comparisons. Weights need not sum to 1: a positive factor moves no minimiser.
/// DPO versus IPO, eq. (16), lines 224-226.
/// </remarks>
public static class IpoCriterion
{
    /// <summary>The value of the two-sided criterion.</summary>
    /// <param name="comparisons">At least one.</param>
    /// <param name="q">q: one number per response.</param>
    /// <param name="bias">b.</param>
    /// <param name="low">α1.</param>
    /// <param name="high">α2.</param>
    public static T TwoSided<T>(ReadOnlySpan<LabelledComparison> comparisons, ReadOnlySpan<T> q, T bias, T low, T high)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var c in comparisons)
        {
            var forth = q[c.Winner] - q[c.Loser] + bias - high;
            var back = q[c.Loser] - q[c.Winner] + bias - low;
            sum += T.Of(c.Weight) * ((forth * forth) + (back * back));
        }

        return sum;
    }

    /// <summary>The value of the one-sided criterion.</summary>
    /// <param name="comparisons">At least one.</param>
    /// <param name="q">q: one number per response.</param>
    /// <param name="bias">b.</param>
    /// <param name="target">t.</param>
    public static T OneSided<T>(ReadOnlySpan<LabelledComparison> comparisons, ReadOnlySpan<T> q, T bias, T target)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var c in comparisons)
        {
            var residual = q[c.Winner] - q[c.Loser] + bias - target;
            sum += T.Of(c.Weight) * residual * residual;
        }

        return sum;
    }

    /// <summary>Half the gradient of the two-sided criterion in q; it vanishes exactly at the minimisers, as the criterion is convex.</summary>
    /// <param name="comparisons">At least one.</param>
    /// <param name="q">q: one number per response.</param>
    /// <param name="bias">b.</param>
    /// <param name="low">α1.</param>
    /// <param name="high">α2.</param>
    public static T[] TwoSidedSlope<T>(ReadOnlySpan<LabelledComparison> comparisons, ReadOnlySpan<T> q, T bias, T low, T high)
        where T : struct, IReal<T>
    {
        var slope = new T[q.Length];
        foreach (var c in comparisons)
        {
            var forth = q[c.Winner] - q[c.Loser] + bias - high;
            var back = q[c.Loser] - q[c.Winner] + bias - low;
            Push(slope, c, T.Of(c.Weight) * (forth - back));
        }

        return slope;
    }

    /// <summary>Half the gradient of the one-sided criterion in q; it vanishes exactly at the minimisers, as the criterion is convex.</summary>
    /// <param name="comparisons">At least one.</param>
    /// <param name="q">q: one number per response.</param>
    /// <param name="bias">b.</param>
    /// <param name="target">t.</param>
    public static T[] OneSidedSlope<T>(ReadOnlySpan<LabelledComparison> comparisons, ReadOnlySpan<T> q, T bias, T target)
        where T : struct, IReal<T>
    {
        var slope = new T[q.Length];
        foreach (var c in comparisons)
        {
            Push(slope, c, T.Of(c.Weight) * (q[c.Winner] - q[c.Loser] + bias - target));
        }

        return slope;
    }

    private static void Push<T>(T[] slope, LabelledComparison c, T amount)
        where T : struct, IReal<T>
    {
        slope[c.Winner] += amount;
        slope[c.Loser] -= amount;
    }
}
