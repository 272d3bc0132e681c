using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>Greatest common divisors of machine integers.</summary>
internal static class GreatestCommonDivisor
{
    /// <summary>The divisor of two words, by shifts and differences: a division costs more than several of both.</summary>
    public static ulong Of(ulong a, ulong b)
    {
        if (a == 0 || b == 0)
        {
            return a | b;
        }

        var twos = BitOperations.TrailingZeroCount(a | b);
        a >>= BitOperations.TrailingZeroCount(a);
        while (b != 0)
        {
            b >>= BitOperations.TrailingZeroCount(b);
            (a, b) = a < b ? (a, b - a) : (b, a - b);
        }

        return a << twos;
    }

    /// <summary>The divisor of two double words, by Euclid's algorithm until both fit a word.</summary>
    public static UInt128 Of(UInt128 a, UInt128 b)
    {
        while (b > ulong.MaxValue)
        {
            (a, b) = (b, a % b);
        }

        return b == 0 ? a : Of((ulong)b, a <= ulong.MaxValue ? (ulong)a : (ulong)(a % b));
    }
}
