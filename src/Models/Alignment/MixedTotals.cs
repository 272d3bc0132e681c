using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The law of the two totals over mixed queries: K, the alternatives of M_1 offered, and J, the choices of M_1.</summary>
/// <remarks>
/// Given that a query offers both categories, k_1 has the law of Binomial(n, ζ) conditioned on 0 &lt; k_1 &lt; n, and M_1 is chosen with
/// probability p whatever k_1; queries are independent. So given |I| = m, K is a sum of m such counts, J ~ Binomial(m, p), and K and J are
/// independent. Perverse Incentives, Assumption 1 and proof of Lemma 12, lines 228 and 470 to 498.
/// </remarks>
public static class MixedTotals
{
    /// <summary>The law of K given |I| = 0, 1, ..., most: entry [m][j] is P(K = j | |I| = m), j from 0 to m n.</summary>
    /// <param name="mass">ζ in (0, 1).</param>
    /// <param name="size">n = |Y|, at least 2.</param>
    /// <param name="most">The greatest |I|, at least 0.</param>
    public static T[][] Offered<T>(T mass, int size, int most)
        where T : struct, IReal<T>
    {
        var one = new T[size + 1];
        var total = T.Zero;
        for (var k = 1; k < size; k++)
        {
            one[k] = BinomialCounts.Probability(size, k, mass);
            total += one[k];
        }

        for (var k = 1; k < size; k++)
        {
            one[k] /= total;
        }

        var laws = new T[most + 1][];
        laws[0] = [T.One];
        for (var m = 1; m <= most; m++)
        {
            var law = new T[(m * size) + 1];
            for (var j = 0; j < laws[m - 1].Length; j++)
            {
                for (var k = 1; k < size; k++)
                {
                    law[j + k] += laws[m - 1][j] * one[k];
                }
            }

            laws[m] = law;
        }

        return laws;
    }

    /// <summary>P(K ≤ bound) for a law of K.</summary>
    /// <param name="offered">A law of <see cref="Offered"/>.</param>
    /// <param name="bound">Any rational.</param>
    public static T AtMost<T>(T[] offered, Rational bound)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(offered);
        return bound.Sign < 0 ? T.Zero : Reals.Sum((int)Rational.Min(bound, offered.Length - 1).Floor() + 1, j => offered[j]);
    }

    /// <summary>P(K - n J &gt; bound and J ≥ least) given |I| = m.</summary>
    /// <param name="offered">The law of K given |I| = m.</param>
    /// <param name="size">n.</param>
    /// <param name="count">m, at least 0.</param>
    /// <param name="first">p in [0, 1].</param>
    /// <param name="bound">Any rational.</param>
    /// <param name="least">The least J, 0 or 1.</param>
    public static T Drifting<T>(T[] offered, int size, int count, T first, Rational bound, int least)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(offered);

        // Upper tails of K from the top down, so that each is summed once.
        var tails = new T[offered.Length + 1];
        for (var j = offered.Length - 1; j >= 0; j--)
        {
            tails[j] = tails[j + 1] + offered[j];
        }

        var above = (int)bound.Floor() + 1;
        return Reals.Sum(count + 1, chosen => chosen < least
            ? T.Zero
            : BinomialCounts.Probability(count, chosen, first) * tails[Math.Clamp(above + (size * chosen), 0, offered.Length)]);
    }
}
