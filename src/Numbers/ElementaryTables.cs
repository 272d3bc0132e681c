using System.Collections.Concurrent;
using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>The constants of <see cref="Elementary"/>, computed once a precision and kept.</summary>
/// <remarks>
/// Every value is scaled by 2^w and within 2 units: it is computed with 32 bits more, where its series loses fewer than 3 units a
/// term, and cut by one floor. For i from 0 to 177 and from 181 to 362 the tables stay below 400 entries a precision.
/// </remarks>
internal static class ElementaryTables
{
    private const int ExtraBits = 32;

    private static readonly ConcurrentDictionary<int, BigInteger> Ln2Values = new();
    private static readonly ConcurrentDictionary<(int I, int W), BigInteger> ExpValues = new();
    private static readonly ConcurrentDictionary<(int I, int W), BigInteger> LogValues = new();

    /// <summary>log 2.</summary>
    public static BigInteger Ln2(int w) => Ln2Values.GetOrAdd(w, static w =>
    {
        var p = w + ExtraBits;
        return ((18 * Artanh(1, 26, p)) - (2 * Artanh(1, 4801, p)) + (8 * Artanh(1, 8749, p))) >> ExtraBits;
    });

    /// <summary>e^(i/256) for i from 0 to 255.</summary>
    public static BigInteger Exp256(int i, int w) => ExpValues.GetOrAdd((i, w), static key =>
    {
        var term = BigInteger.One << (key.W + ExtraBits);
        var sum = term;
        for (var n = 1; !term.IsZero; n++)
        {
            term = (term * key.I >> 8) / n;
            sum += term;
        }

        return sum >> ExtraBits;
    });

    /// <summary>log(i/256) for i from 128 to 512.</summary>
    public static BigInteger Log256(int i, int w) => LogValues.GetOrAdd((i, w), static key =>
        2 * Artanh(key.I - 256, key.I + 256, key.W + ExtraBits) >> ExtraBits);

    /// <summary>The quotient rounded towards minus infinity, for a positive divisor.</summary>
    public static BigInteger Floor(BigInteger n, BigInteger d)
    {
        if (n.Sign >= 0)
        {
            return n / d;
        }

        var quotient = BigInteger.DivRem(n, d, out var remainder);
        return remainder.IsZero ? quotient : quotient - 1;
    }

    /// <summary>artanh(n / d) for |n / d| at most 1/3, within 3 units a term.</summary>
    private static BigInteger Artanh(int n, int d, int w)
    {
        var power = ((BigInteger)n << w) / d;
        var sum = power;
        for (var k = 3; !power.IsZero; k += 2)
        {
            power = power * ((long)n * n) / ((long)d * d);
            sum += power / k;
        }

        return sum;
    }
}
