using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The joint law of |I_1| and |I_2|, the data that offer both categories and chose M_1, or M_2.</summary>
/// <remarks>
/// Each of |D| data offers both with probability s, and then chose M_1 with probability p whatever it offered. For pairs these two
/// counts are all that the losses see. Perverse Incentives, Assumption 1 and lines 452 and 548.
/// </remarks>
public static class PairCounts
{
    /// <summary>The probability of an event about (|I_1|, |I_2|).</summary>
    /// <param name="mixed">s in [0, 1].</param>
    /// <param name="first">p in [0, 1].</param>
    /// <param name="count">|D|, 0 to 60.</param>
    /// <param name="occurs">The event.</param>
    public static T Probability<T>(T mixed, T first, int count, Func<int, int, bool> occurs)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(occurs);
        T[] chose1 = Powers(first, count), chose2 = Powers(T.One - first, count), offered = Powers(mixed, count), forced = Powers(T.One - mixed, count);
        var sum = T.Zero;
        for (var both = 0; both <= count; both++)
        {
            var inner = T.Zero;
            for (var chose = 0; chose <= both; chose++)
            {
                if (occurs(chose, both - chose))
                {
                    inner += T.Of(BinomialCounts.Coefficient(both, chose)) * chose1[chose] * chose2[both - chose];
                }
            }

            sum += T.Of(BinomialCounts.Coefficient(count, both)) * offered[both] * forced[count - both] * inner;
        }

        return sum;
    }

    private static T[] Powers<T>(T value, int most)
        where T : struct, IReal<T>
    {
        var powers = new T[most + 1];
        powers[0] = T.One;
        for (var i = 1; i <= most; i++)
        {
            powers[i] = powers[i - 1] * value;
        }

        return powers;
    }
}
