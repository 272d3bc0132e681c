using System.Globalization;
using System.Numerics;

namespace TheoremCheck.Numbers;

public readonly partial struct Rational
{
    /// <summary>Reads an integer, a fraction such as 3/5, a decimal such as -0.25 or a scientific one such as 1e-5.</summary>
    /// <param name="text">The text, without spaces.</param>
    /// <param name="value">The value, in lowest terms.</param>
    /// <returns>False when the text is not one of these forms, has a denominator of 0, or an exponent beyond ±10000.</returns>
    public static bool TryParse(string? text, out Rational value)
    {
        value = default;
        if (string.IsNullOrEmpty(text) || text.Length > 100_000)
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
            if (!int.TryParse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || Math.Abs((long)exponent) > 10_000)
            {
                return false;
            }

            text = text[..e];
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= text.Length - point - 1;
            text = text.Remove(point, 1);
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

    /// <summary>Reads a number; see <see cref="TryParse"/> for the forms.</summary>
    /// <exception cref="FormatException">When the text is not a number of these forms.</exception>
    public static Rational Parse(string text) => TryParse(text, out var value)
        ? value
        : throw new FormatException($"'{text}' is not a number: an integer, a fraction such as 3/5 or a decimal such as 0.25 is expected");

    /// <summary>The integer, or numerator/denominator.</summary>
    public override string ToString() => IsInteger
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : $"{Numerator.ToString(CultureInfo.InvariantCulture)}/{Denominator.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The value to a number of significant decimal digits, cut towards zero: 2/3 to 4 digits is 0.6666.</summary>
    /// <param name="digits">At least 1.</param>
    public string ToDecimal(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        if (IsZero)
        {
            return "0";
        }

        var n = BigInteger.Abs(Numerator);
        var magnitude = DecimalMagnitude(n, Denominator);
        var scale = digits - 1 - magnitude;
        var scaled = scale >= 0
            ? n * BigInteger.Pow(10, scale) / Denominator
            : n / (Denominator * BigInteger.Pow(10, -scale));
        var text = scaled.ToString(CultureInfo.InvariantCulture);
        return (Sign < 0 ? "-" : string.Empty) + Place(text, magnitude);
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

    private static bool TryInteger(string text, out BigInteger value) =>
        BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
