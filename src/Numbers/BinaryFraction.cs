using System.Globalization;
using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>Doubles as exact binary fractions, and fractions as the nearest double.</summary>
internal static class BinaryFraction
{
    private const int LeastExponent = -1074;

    /// <summary>The odd mantissa m and the exponent e with value = m * 2^e; 0 and 0 for zero.</summary>
    /// <exception cref="ArgumentException">When the value is infinite or not a number.</exception>
    public static (long Mantissa, int Exponent) Split(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException($"{value.ToString(CultureInfo.InvariantCulture)} is not a finite number", nameof(value));
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var biased = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0x000F_FFFF_FFFF_FFFF;
        var mantissa = biased == 0 ? fraction : fraction | (1L << 52);
        if (mantissa == 0)
        {
            return (0, 0);
        }

        var zeros = BitOperations.TrailingZeroCount(mantissa);
        mantissa >>= zeros;
        return (bits < 0 ? -mantissa : mantissa, Math.Max(biased, 1) - 1 + LeastExponent + zeros);
    }

    /// <summary>The double nearest to n / d, the even one of two; d is positive.</summary>
    public static double Nearest(BigInteger n, BigInteger d)
    {
        var sign = n.Sign;
        n = BigInteger.Abs(n);
        var magnitude = n.GetBitLength() - d.GetBitLength();
        if (sign == 0 || magnitude > 1100 || magnitude < -1100)
        {
            return sign * (magnitude > 0 ? double.PositiveInfinity : 0.0);
        }

        // The last place kept: 54 or 55 bits, or the place below the least subnormal. One bit decides the rounding, the
        // remainder the ties.
        var place = (int)Math.Max(magnitude - 55, LeastExponent - 1);
        var quotient = place < 0
            ? BigInteger.DivRem(n << -place, d, out var remainder)
            : BigInteger.DivRem(n, d << place, out remainder);
        var kept = (ulong)quotient;
        var extra = Math.Max(1, 64 - BitOperations.LeadingZeroCount(kept) - 53);
        var half = 1UL << (extra - 1);
        var rest = kept & ((half << 1) - 1);
        kept >>= extra;
        if (rest > half || (rest == half && (!remainder.IsZero || (kept & 1) == 1)))
        {
            kept++;
        }

        return sign * Math.ScaleB((double)kept, place + extra);
    }
}
