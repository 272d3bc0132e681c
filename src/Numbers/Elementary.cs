using System.Collections.Concurrent;
using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>Exponential and logarithm of an exact dyadic number, enclosed to any precision.</summary>
/// <remarks>
/// Both work on integers scaled by 2^w, where w is the precision asked for plus guard bits, and count their rounding errors in
/// units of 2^-w. The bound is doubled before the result is rounded outward, so that a result at higher precision lies inside
/// the one at lower precision.
/// </remarks>
internal static class Elementary
{
    private const int GuardBits = 64;
    private const int LargestExponent = 30;

    private static readonly ConcurrentDictionary<int, BigInteger> Ln2Values = new();

    public static Interval Exp(Dyadic x, int bits)
    {
        if (x.Sign == 0)
        {
            return Interval.Of(1);
        }

        var magnitude = x.Magnitude;
        if (magnitude > LargestExponent)
        {
            return x.Sign < 0
                ? new(Dyadic.Zero, new(1, -(1 << LargestExponent)))
                : throw new OverflowException("exp of a number beyond 2^30 is not representable");
        }

        // For |x| below 2^-bits the answer is 1 + x up to x^2; the general path would need |log2 x| bits to say so.
        if (magnitude < -2 * bits)
        {
            var unit = new Dyadic(1, -bits - 2);
            return x.Sign > 0
                ? new(new(1, 0), Dyadic.Add(new(1, 0), unit, bits + 4, up: true))
                : new(Dyadic.Add(new(1, 0), -unit, bits + 4, up: false), new(1, 0));
        }

        var w = bits + GuardBits + Math.Abs(magnitude);
        var ln2 = Ln2(w);
        var scaled = x.Fixed(w);
        var k = (int)Floor((scaled << 1) + ln2, ln2 << 1);
        var halvings = 4 + (int)Math.Sqrt(bits / 4.0);
        var r = (scaled - (k * ln2)) >> halvings;
        BigInteger error = ((2 + Math.Abs((long)k)) >> halvings) + 2;

        var one = BigInteger.One << w;
        var sum = one;
        var term = one;
        var n = 0;
        while (!term.IsZero && term != BigInteger.MinusOne)
        {
            n++;
            term = Floor(term * r >> w, n);
            sum += term;
        }

        error = (2 * error) + (2 * n) + 4;
        for (var i = 0; i < halvings; i++)
        {
            // The value stays below 2, so squaring multiplies the error by less than 4.
            sum = sum * sum >> w;
            error = (4 * error) + 2;
        }

        return Enclose(sum, error, k - w, bits);
    }

    public static Interval Log(Dyadic x, int bits)
    {
        var k = x.Magnitude - 1;
        var m = new Dyadic(x.Mantissa, x.Exponent - k);
        if (m.CompareTo(new(181, -7)) > 0)
        {
            k++;
            m = m with { Exponent = m.Exponent - 1 };
        }

        var difference = Dyadic.Add(m, new(-1, 0), int.MaxValue / 8, up: false);
        if (difference.Sign == 0 && k == 0)
        {
            return Interval.Of(0);
        }

        // Near 1 the logarithm is as small as x - 1, so relative precision needs as many bits more.
        var w = bits + GuardBits + (k == 0 ? Math.Max(0, -difference.Magnitude) : 0);
        var one = BigInteger.One << w;
        var scaled = difference.Fixed(w);
        var z = Floor(scaled << w, scaled + (one << 1));
        var square = z * z >> w;
        var sum = z;
        var term = z;
        var n = 0;
        while (!term.IsZero && term != BigInteger.MinusOne)
        {
            n++;
            term = term * square >> w;
            sum += Floor(term, (2 * n) + 1);
        }

        BigInteger error = (2 * ((3 * n) + 8)) + Math.Abs(k) + 2;
        return Enclose((sum << 1) + (k * Ln2(w)), error, -w, bits);
    }

    /// <summary>floor(log 2 * 2^w) up to 1 unit.</summary>
    private static BigInteger Ln2(int w) => Ln2Values.GetOrAdd(w, static w =>
    {
        var p = w + 32;
        return ((18 * InverseArtanh(26, p)) - (2 * InverseArtanh(4801, p)) + (8 * InverseArtanh(8749, p))) >> 32;
    });

    /// <summary>artanh(1 / n) * 2^p, within one unit per term.</summary>
    private static BigInteger InverseArtanh(int n, int p)
    {
        var power = (BigInteger.One << p) / n;
        var sum = power;
        for (var k = 3; !power.IsZero; k += 2)
        {
            power /= n * (long)n;
            sum += power / k;
        }

        return sum;
    }

    private static Interval Enclose(BigInteger value, BigInteger error, int exponent, int bits) => new(
        new Dyadic(value - (2 * error), exponent).Round(bits, up: false),
        new Dyadic(value + (2 * error), exponent).Round(bits, up: true));

    private static BigInteger Floor(BigInteger n, BigInteger d)
    {
        var quotient = BigInteger.DivRem(n, d, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
