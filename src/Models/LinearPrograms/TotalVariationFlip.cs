using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>The closed form of the flip problem: move mass from the worst alternatives to the best one.</summary>
/// <remarks>
/// A distribution at distance t from p moves mass t out of some alternatives and into others, and g·q = g·p + (gain moved in) −
/// (gain moved out). The two parts do not touch: out goes the mass of largest gain, as far as q ≥ ε lets it; in comes first what
/// the alternatives with p_k &lt; ε lack, then all at the least gain. The least g·q at distance t is therefore a falling, convex,
/// piecewise linear function of t, and the answer is where it meets the right side. Cost: N log N.
/// </remarks>
public static class TotalVariationFlip
{
    /// <summary>Minimises ½ Σ |q_k − p_k| over q with q_k ≥ ε, Σ q_k = 1 and g·q ≤ r.</summary>
    /// <typeparam name="T">The arithmetic; the answer is exact in <see cref="Rational"/>.</typeparam>
    /// <param name="gains">g, one number per alternative, at least one.</param>
    /// <param name="baseline">p, a distribution of the same length; that it sums to 1 is not checked here.</param>
    /// <param name="epsilon">ε, at least 0.</param>
    /// <param name="rightSide">r, of either sign.</param>
    /// <exception cref="ArgumentException">When the lengths differ or are 0.</exception>
    /// <exception cref="UndecidedException">When an enclosure does not decide a comparison.</exception>
    public static FlipAnswer<T> Solve<T>(ReadOnlySpan<T> gains, ReadOnlySpan<T> baseline, T epsilon, T rightSide)
        where T : struct, IReal<T>
    {
        var n = gains.Length;
        if (n == 0 || baseline.Length != n)
        {
            throw new ArgumentException($"{n} gains and {baseline.Length} probabilities: as many of both, and at least one");
        }

        if (Reals.IsLess(T.One, T.Of(n) * epsilon))
        {
            return new FlipAnswer<T>.Impossible(null);
        }

        var order = WorstFirst(gains);
        var best = order[^1];
        var q = baseline.ToArray();
        var lacking = Fill(q, epsilon);
        var distance = lacking;
        var gain = T.Zero;
        for (var k = 0; k < n; k++)
        {
            gain += gains[k] * q[k];
        }

        // Until the lack is paid for, q sums to more than 1 and its gain counts nothing yet.
        foreach (var k in order)
        {
            var capacity = q[k] - epsilon;
            if (Reals.Sign(lacking) > 0)
            {
                var paid = Reals.IsLess(lacking, capacity) ? lacking : capacity;
                q[k] -= paid;
                gain -= gains[k] * paid;
                lacking -= paid;
                capacity -= paid;
                if (Reals.Sign(lacking) > 0)
                {
                    continue;
                }
            }

            if (!Reals.IsLess(rightSide, gain))
            {
                return new FlipAnswer<T>.Found([.. q], distance, gain);
            }

            var slope = gains[k] - gains[best];
            if (Reals.Sign(slope) <= 0)
            {
                break;
            }

            var needed = (gain - rightSide) / slope;
            var enough = !Reals.IsLess(capacity, needed);
            var moved = enough ? needed : capacity;
            q[k] -= moved;
            q[best] += moved;
            distance += moved;
            gain = enough ? rightSide : gain - (slope * moved);
            if (enough)
            {
                return new FlipAnswer<T>.Found([.. q], distance, gain);
            }
        }

        return Reals.IsLess(rightSide, gain) ? new FlipAnswer<T>.Impossible(gain) : new FlipAnswer<T>.Found([.. q], distance, gain);
    }

    /// <summary>Raises the probabilities below ε to ε and returns what that took.</summary>
    private static T Fill<T>(T[] q, T epsilon)
        where T : struct, IReal<T>
    {
        var lacking = T.Zero;
        for (var k = 0; k < q.Length; k++)
        {
            if (Reals.IsLess(q[k], epsilon))
            {
                lacking += epsilon - q[k];
                q[k] = epsilon;
            }
        }

        return lacking;
    }

    /// <summary>The alternatives by falling gain; those of equal gain by rising number, so that the order is one and the same everywhere.</summary>
    private static int[] WorstFirst<T>(ReadOnlySpan<T> gains)
        where T : struct, IReal<T>
    {
        var keys = gains.ToArray();
        var order = new int[keys.Length];
        for (var k = 0; k < order.Length; k++)
        {
            order[k] = k;
        }

        try
        {
            Array.Sort(order, (a, b) => a == b ? 0
                : Reals.IsLess(keys[b], keys[a]) ? -1
                : Reals.IsLess(keys[a], keys[b]) ? 1
                : a.CompareTo(b));
        }
        catch (InvalidOperationException e) when (e.InnerException is UndecidedException undecided)
        {
            throw new UndecidedException(undecided.Message);
        }

        return order;
    }
}
