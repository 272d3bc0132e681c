using System.Globalization;
using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>Rationals as text: what <see cref="Rational.TryParse"/> reads and <see cref="Rational.ToDecimal"/> prints.</summary>
internal static class RationalText
{
    // Both bound the work on hostile input: an accepted text is read in milliseconds.
    private const int LongestText = 10_000;
    private const int LargestExponent = 10_000;

    public static bool TryParse(string? text, out Rational value)
    {
        value = default;
        if (string.IsNullOrEmpty(text) || text.Length > LongestText)
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            if (!TryInteger(text[..slash], out var n) || !TryInteger(text[(slash + 1)..], out var d) || d.IsZero)
            {
                return false;
            }

            value = new(n, d);
            return true;
        }

        var exponent = 0;
        var e = text.IndexOfAny(['e', 'E']);
        if (e >= 0)
        {
            if (!TryInteger(text[(e + 1)..], out var power) || BigInteger.Abs(power) > LargestExponent)
            {
                return false;
            }

            exponent = (int)power;
            text = text[..e];
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            // A digit must follow the sign and the point, or ".-5" would read as -0.05.
            exponent -= text.Length - point - 1;
            text = text.Remove(point, 1);
            if (point < text.Length && !char.IsAsciiDigit(text[point]))
            {
                return false;
            }
        }

        if (!TryInteger(text, out var digits))
        {
            return false;
        }

        value = exponent >= 0
            ? new(digits * BigInteger.Pow(10, exponent), BigInteger.One)
            : new(digits, BigInteger.Pow(10, -exponent));
        return true;
    }

    public static Rational Parse(string text) => TryParse(text, out var value)
        ? value
        : throw new FormatException($"'{Shorten(text)}' is not a number: an integer, a fraction such as 3/5 or a decimal such as 0.25 is expected");

    public static string Print(Rational value) => value.IsInteger
        ? value.Numerator.ToString(CultureInfo.InvariantCulture)
        : $"{value.Numerator.ToString(CultureInfo.InvariantCulture)}/{value.Denominator.ToString(CultureInfo.InvariantCulture)}";

    public static string PrintDecimal(Rational value, int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        if (value.IsZero)
        {
            return "0";
        }

        var n = BigInteger.Abs(value.Numerator);
        var magnitude = DecimalMagnitude(n, value.Denominator);
        var scale = digits - 1 - magnitude;
        var scaled = scale >= 0
            ? n * BigInteger.Pow(10, scale) / value.Denominator
            : n / (value.Denominator * BigInteger.Pow(10, -scale));
        var text = scaled.ToString(CultureInfo.InvariantCulture);
        return (value.Sign < 0 ? "-" : string.Empty) + Place(text, magnitude);
    }

    /// <summary>The exponent m with 10^m at most n/d and n/d below 10^(m + 1).</summary>
    private static int DecimalMagnitude(BigInteger n, BigInteger d)
    {
        var m = (int)Math.Floor((n.GetBitLength() - d.GetBitLength()) * 0.30102999566398120);
        while (!AtLeastPower(n, d, m))
        {
            m--;
        }

        while (AtLeastPower(n, d, m + 1))
        {
            m++;
        }

        return m;
    }

    private static bool AtLeastPower(BigInteger n, BigInteger d, int m) =>
        m >= 0 ? n >= d * BigInteger.Pow(10, m) : n * BigInteger.Pow(10, -m) >= d;

    private static string Place(string digits, int magnitude)
    {
        if (magnitude is < -6 or > 20)
        {
            var rest = digits[1..].TrimEnd('0');
            return $"{digits[0]}{(rest.Length > 0 ? "." + rest : string.Empty)}e{magnitude.ToString(CultureInfo.InvariantCulture)}";
        }

        if (magnitude < 0)
        {
            return "0." + new string('0', -magnitude - 1) + digits.TrimEnd('0');
        }

        if (digits.Length <= magnitude + 1)
        {
            return digits.PadRight(magnitude + 1, '0');
        }

        var fraction = digits[(magnitude + 1)..].TrimEnd('0');
        return digits[..(magnitude + 1)] + (fraction.Length > 0 ? "." + fraction : string.Empty);
    }

    /// <summary>Reads digits with or without a sign; stricter than BigInteger, which lets trailing zero bytes pass.</summary>
    private static bool TryInteger(string text, out BigInteger value)
    {
        var digits = text.AsSpan(text.StartsWith('-') || text.StartsWith('+') ? 1 : 0);
        value = default;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9')
            && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    private static string Shorten(string? text) => text is { Length: > 60 } ? text[..60] + "..." : text ?? string.Empty;
}
