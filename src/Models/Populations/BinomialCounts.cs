using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>The binomial law: successes among independent trials.</summary>
public static class BinomialCounts
{
    /// <summary>The binomial coefficient C(n, k), exact.</summary>
    /// <param name="n">0 to 60, so that every coefficient fits a machine word.</param>
    /// <param name="k">0 to n.</param>
    /// <exception cref="ArgumentOutOfRangeException">When n or k is out of range.</exception>
    public static long Coefficient(int n, int k)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, 60);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, n);
        long c = 1;
        for (var i = 1; i <= Math.Min(k, n - k); i++)
        {
            // The running product is C(n, i) after each step, so the division is exact; Int128 holds the product before it.
            c = (long)((Int128)c * (n - i + 1) / i);
        }

        return c;
    }

    /// <summary>P(X = k) for X ~ Binomial(n, p).</summary>
    public static T Probability<T>(int n, int k, T p)
        where T : struct, IReal<T> => T.Of(Coefficient(n, k)) * T.Pow(p, k) * T.Pow(T.One - p, n - k);

    /// <summary>P(X ≤ k) for X ~ Binomial(n, p).</summary>
    /// <param name="n">0 to 60.</param>
    /// <param name="k">At most n; below 0 the probability is 0.</param>
    /// <param name="p">0 to 1.</param>
    public static T LowerTail<T>(int n, int k, T p)
        where T : struct, IReal<T> => Reals.Sum(k + 1, i => Probability(n, i, p));
}
