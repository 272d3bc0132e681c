using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>Exponential and logarithm of an exact dyadic number, enclosed to any precision.</summary>
/// <remarks>
/// Both work on integers scaled by 2^w, where w is the precision asked for plus guard bits, and bound their rounding errors in
/// units of 2^-w. The bound is doubled before the result is rounded outward, so that a result at higher precision lies inside
/// the one at lower precision.
/// </remarks>
internal static class Elementary
{
    private const int GuardBits = 32;
    private const int LargestExponent = 30;

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

        // |e^x - 1| is at most 2|x|, so below 2^-(bits + 3) only the side of 1 is worth saying.
        var one = new Dyadic(1, 0);
        if (magnitude < -bits - 2)
        {
            var unit = new Dyadic(x.Sign, -bits - 2);
            var beside = Dyadic.Add(one, unit, bits + 4, up: x.Sign > 0);
            return x.Sign > 0 ? new(one, beside) : new(beside, one);
        }

        var enclosure = ExpByTable(x, magnitude, bits);
        return x.Sign > 0
            ? enclosure with { Low = Dyadic.Max(one, enclosure.Low) }
            : enclosure with { High = Dyadic.Min(one, enclosure.High) };
    }

    /// <summary>e^x = 2^k e^(i/256) (e^r)^(2^h) with r at least 0 and below 2^-(8 + h), e^r by Taylor's series.</summary>
    private static Interval ExpByTable(Dyadic x, int magnitude, int bits)
    {
        var halvings = (int)(Math.Sqrt(bits) / 4);
        var w = bits + GuardBits + halvings + Math.Max(0, magnitude);
        var ln2 = ElementaryTables.Ln2(w);
        var scaled = x.Fixed(w);
        var k = (int)ElementaryTables.Floor(scaled, ln2);
        var r = scaled - (k * ln2);
        var i = (int)(r >> (w - 8));
        r = (r - ((BigInteger)i << (w - 8))) >> halvings;

        // The two floors cost r a unit each, log 2 two units k times; the derivative of e^r is below 2.
        BigInteger error = 2 * (((1 + (2 * Math.Abs((long)k))) >> halvings) + 2);
        var sum = BigInteger.One << w;
        var term = sum;
        var n = 0;
        while (!term.IsZero)
        {
            // A term inherits less than 2^-8 of the error of the one before and adds two floors: less than 2 units each, and
            // less than 4 for all that follow a term computed as 0.
            n++;
            term = (term * r >> w) / n;
            sum += term;
        }

        error += (2 * n) + 4;
        for (var j = 0; j < halvings; j++)
        {
            sum = sum * sum >> w;
        }

        // A squaring maps an error e to at most 2ve + 1 with v the value. The product of all v stays below e^(1/256), so h
        // squarings cost less than 2 * 2^h * (e + 1); the table's factor is below 2 and within 2 units.
        error = (2 * ((error + 1) << (halvings + 1))) + 5;
        return Enclose(ElementaryTables.Exp256(i, w) * sum >> w, error, k - w, bits);
    }

    public static Interval Log(Dyadic x, int bits)
    {
        // x = 2^k m with m in (181/256, 181/128].
        var k = x.Magnitude - 1;
        var m = new Dyadic(x.Mantissa, x.Exponent - k);
        if (m.CompareTo(new(181, -7)) > 0)
        {
            k = checked(k + 1);
            m = m with { Exponent = m.Exponent - 1 };
        }

        var i = (int)((m.Fixed(9) + 1) >> 1);
        var w = bits + GuardBits;
        if (k == 0 && i == 256)
        {
            // Near 1 the logarithm is as small as d = x - 1, so relative precision needs as many bits more.
            var d = Dyadic.Add(m, new(-1, 0), int.MaxValue / 8, up: false);
            if (d.Sign == 0)
            {
                return Interval.Of(0);
            }

            if (d.Magnitude < -bits - 8)
            {
                // d - d^2 < log(1 + d) < d for |d| at most 1/2.
                return new(Dyadic.Add(d, -Dyadic.Multiply(d, d, bits, up: true), bits, up: false), d.Round(bits, up: true));
            }

            w -= Math.Min(0, d.Magnitude);
        }

        // log m = log(i/256) + 2 artanh(s) with s = (m - i/256) / (m + i/256), |s| below 0.0014. The floor in m costs s less
        // than one unit, the quotient one more.
        var numerator = m.Fixed(w) - ((BigInteger)i << (w - 8));
        var s = ElementaryTables.Floor(numerator << w, numerator + ((BigInteger)i << (w - 7)));
        var square = s * s >> w;
        var sum = s;
        var term = s;
        var n = 0;
        while (!term.IsZero && !(term + BigInteger.One).IsZero)
        {
            // Each power and each quotient adds less than 1.02 units, and all that follow a last term of 0 or -1 less than 1.
            n++;
            term = term * square >> w;
            sum += ElementaryTables.Floor(term, (2 * n) + 1);
        }

        var value = sum << 1;
        if (i != 256)
        {
            value += ElementaryTables.Log256(i, w);
        }

        if (k != 0)
        {
            value += k * ElementaryTables.Ln2(w);
        }

        // Twice 2 + 2n + 1 for the series, 2 for the table and 2 for every log 2.
        return Enclose(value, (4L * n) + 8 + (2 * Math.Abs((long)k)), -w, bits);
    }

    private static Interval Enclose(BigInteger value, BigInteger error, int exponent, int bits) => new(
        new Dyadic(value - (2 * error), exponent).Round(bits, up: false),
        new Dyadic(value + (2 * error), exponent).Round(bits, up: true));
}
