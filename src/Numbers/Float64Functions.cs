namespace TheoremCheck.Numbers;

/// <summary>Exponential and logarithm in double precision from the four operations alone.</summary>
/// <remarks>
/// The platform's own functions differ in the last digit from one machine to the next, and a search that follows them would not
/// be the same everywhere. Both functions here stayed within 1 unit in the last place wherever tests met them with enclosures.
/// </remarks>
public static class Float64Functions
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double InverseLn2 = 1.44269504088896338700;

    /// <summary>e^x; 0 below -745.2 and infinity above 709.8.</summary>
    public static double Exp(double x)
    {
        if (!(x <= 709.782712893384))
        {
            return double.IsNaN(x) ? x : double.PositiveInfinity;
        }

        if (x < -745.2)
        {
            return 0;
        }

        var k = Math.Floor((x * InverseLn2) + 0.5);
        var r = x - (k * Ln2High) - (k * Ln2Low);

        // Taylor's series to order 13 on |r| <= 0.3466: the remainder is below 2^-61. Summed by pairs, which do not wait for
        // each other as the steps of Horner's scheme do.
        double r2 = r * r, r4 = r2 * r2;
        var p0 = 0.5 + (r * (1.0 / 6.0)) + (((1.0 / 24.0) + (r * (1.0 / 120.0))) * r2);
        var p4 = (1.0 / 720.0) + (r * (1.0 / 5040.0)) + (((1.0 / 40320.0) + (r * (1.0 / 362880.0))) * r2);
        var p8 = (1.0 / 3628800.0) + (r * (1.0 / 39916800.0)) + (((1.0 / 479001600.0) + (r * (1.0 / 6227020800.0))) * r2);
        var p = ((p0 + (p4 * r4) + (p8 * (r4 * r4))) * r2) + r + 1.0;
        return Scale(p, (int)k);
    }

    /// <summary>The natural logarithm; minus infinity at 0 and not a number below.</summary>
    public static double Log(double x)
    {
        if (!(x > 0) || double.IsPositiveInfinity(x))
        {
            return x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;
        }

        var exponent = 0;
        if (x < 2.2250738585072014E-308)
        {
            x *= 18014398509481984.0;
            exponent = -54;
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        exponent += (int)(bits >> 52) - 1023;
        var m = BitConverter.Int64BitsToDouble((bits & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000);
        if (m > 1.4142135623730951)
        {
            m *= 0.5;
            exponent++;
        }

        // log m = 2 artanh(f / (2 + f)) with f = m - 1; written so that f itself carries the leading digits.
        var f = m - 1;
        var s = f / (2 + f);
        var z = s * s;
        double z2 = z * z, z4 = z2 * z2;
        var p0 = (2.0 / 3.0) + (z * (2.0 / 5.0)) + (((2.0 / 7.0) + (z * (2.0 / 9.0))) * z2);
        var p4 = (2.0 / 11.0) + (z * (2.0 / 13.0)) + (((2.0 / 15.0) + (z * (2.0 / 17.0))) * z2);
        var p = (p0 + (p4 * z4) + (((2.0 / 19.0) + (z * (2.0 / 21.0))) * (z4 * z4))) * z;
        var half = 0.5 * f * f;
        return (exponent * Ln2High) - ((half - ((s * (half + p)) + (exponent * Ln2Low))) - f);
    }

    private static double Scale(double value, int exponent)
    {
        if (exponent > 1023)
        {
            return value * 2 * BitConverter.Int64BitsToDouble((exponent - 1L + 1023) << 52);
        }

        return exponent >= -1022
            ? value * BitConverter.Int64BitsToDouble((exponent + 1023L) << 52)
            : value * BitConverter.Int64BitsToDouble((exponent + 54 + 1023L) << 52) * 5.551115123125783E-17;
    }
}
