using System.Globalization;
using TheoremCheck.Numbers;

namespace TheoremCheck.Engine.Judging;

/// <summary>Writes numbers for reports: fractions as they are, enclosures by the digits on which their ends agree.</summary>
public static class Show
{
    private const int LongestFraction = 42;
    private const int ShownDigits = 30;
    private const int MostBits = 40_000;

    /// <summary>A fraction if short, else 30 digits; of an enclosure, the digits decided, at most 30.</summary>
    public static string Number<T>(T value)
        where T : struct, IReal<T> => value switch
        {
            Rational r => Fraction(r),
            Float64 f => f.ToString(),
            IEnclosed e => TooLong(e.Bounds.Low) || TooLong(e.Bounds.High)
                ? $"[{PowerOfTwo(e.Bounds.Low)}, {PowerOfTwo(e.Bounds.High)}]"
                : Decided(e.Bounds.Low.ToRational(), e.Bounds.High.ToRational()),
            _ => value.ToString() ?? string.Empty,
        };

    /// <summary>The fraction and, unless it is an integer, its value to 30 digits.</summary>
    public static string FractionAndDecimal(Rational value) => value.IsInteger
        ? value.ToString()
        : $"{Fraction(value)} = {value.ToDecimal(ShownDigits)}";

    /// <summary>The decimal digits to which two overlapping enclosures agree, relative to the greater of the two; 0 for other arithmetics.</summary>
    internal static int AgreedDigits<T>(T left, T right)
        where T : struct, IReal<T>
    {
        if (left is not IEnclosed l || right is not IEnclosed r)
        {
            return 0;
        }

        var low = Dyadic.Min(l.Bounds.Low, r.Bounds.Low);
        var high = Dyadic.Max(l.Bounds.High, r.Bounds.High);
        var width = Dyadic.Add(high, -low, 64, up: true);
        var size = Dyadic.Max(Dyadic.Max(-low, high), new(1, -Judge.RequiredDigits * 4));
        if (width.Sign == 0)
        {
            return 1000;
        }

        // width / size is below 2^(m + 1), so they agree to at least -(m + 1) log10(2) digits.
        return (int)Math.Max(0, Math.Floor(-(width.Magnitude - size.Magnitude + 1) * 0.30102999566398120));
    }

    // A number such as e^(10^8) has a hundred million digits: its power of two says as much and costs nothing.
    private static bool TooLong(Dyadic value) => value.Sign != 0 && Math.Abs((long)value.Magnitude) > MostBits;

    private static string PowerOfTwo(Dyadic value) => value.Sign == 0
        ? "0"
        : string.Create(CultureInfo.InvariantCulture, $"{(value.Sign < 0 ? "-" : string.Empty)}2^{value.Magnitude}");

    private static string Fraction(Rational value)
    {
        var text = value.ToString();
        return text.Length <= LongestFraction ? text : value.ToDecimal(ShownDigits) + "…";
    }

    private static string Decided(Rational low, Rational high)
    {
        if (low == high)
        {
            return Fraction(low);
        }

        for (var digits = ShownDigits; digits > 0; digits--)
        {
            var text = low.ToDecimal(digits);
            if (text == high.ToDecimal(digits))
            {
                return text + "…";
            }
        }

        return Around(low, high) ?? $"[{low.ToDecimal(6)}, {high.ToDecimal(6)}]";
    }

    /// <summary>A short decimal that both ends surround closely, such as 1 for a sum of probabilities; null if there is none.</summary>
    private static string? Around(Rational low, Rational high)
    {
        var unit = Rational.Pow(10, -ShownDigits);
        var rounded = ((low / unit) + Rational.Ratio(1, 2)).Floor() * unit;
        return high - low < unit && Rational.Abs(rounded - low) < unit && Rational.Abs(rounded - high) < unit
            ? $"{rounded.ToDecimal(ShownDigits)} ± 1e-{ShownDigits.ToString(CultureInfo.InvariantCulture)}"
            : null;
    }
}
