using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The law of |D| (ρ_data - ρ_chosen) under the dichotomy data process, by convolution over the data.</summary>
/// <remarks>
/// A datum adds k_1/n - 1(y in M_1): nothing when it is one-sided, else (k - n)/n with probability C(n,k) ζ^k (1 - ζ)^(n-k) p and k/n
/// with the rest. Totals are kept in units of 1/n, so that they are integers. Perverse Incentives, Assumption 1 and lines 402 to 406.
/// </remarks>
public static class DriftLaw
{
    /// <summary>P(n |D| (ρ_data - ρ_chosen) = t) at index t + |D| (n - 1).</summary>
    /// <param name="mass">ζ in [0, 1].</param>
    /// <param name="first">p in [0, 1], the share of type 1.</param>
    /// <param name="size">n = |Y|, at least 2 and at most 60.</param>
    /// <param name="count">|D|, at least 0.</param>
    public static T[] Of<T>(T mass, T first, int size, int count)
        where T : struct, IReal<T>
    {
        var reach = size - 1;
        var step = new T[(2 * reach) + 1];
        step[reach] = T.One - MixedQueries.Probability(mass, size);
        for (var k = 1; k < size; k++)
        {
            var offered = BinomialCounts.Probability(size, k, mass);
            step[k - size + reach] += offered * first;
            step[k + reach] += offered * (T.One - first);
        }

        T[] law = [T.One];
        for (var i = 0; i < count; i++)
        {
            var next = new T[law.Length + (2 * reach)];
            for (var t = 0; t < law.Length; t++)
            {
                for (var s = 0; s < step.Length; s++)
                {
                    next[t + s] += law[t] * step[s];
                }
            }

            law = next;
        }

        return law;
    }

    /// <summary>P(ρ_data - ρ_chosen ≤ bound).</summary>
    /// <param name="mass">ζ in [0, 1].</param>
    /// <param name="first">p in [0, 1].</param>
    /// <param name="size">n, 2 to 60.</param>
    /// <param name="count">|D|, at least 1.</param>
    /// <param name="bound">Any rational.</param>
    public static T AtMost<T>(T mass, T first, int size, int count, Rational bound)
        where T : struct, IReal<T>
    {
        var law = Of(mass, first, size, count);
        var last = (bound * size * count).Floor() + (count * (size - 1));
        return last < 0 ? T.Zero : Reals.Sum((int)Rational.Min(last, law.Length - 1).Floor() + 1, t => law[t]);
    }
}
