using System.Numerics;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Experiments;

/// <summary>A number known to lie between two fractions, printed with no more decimals than are certain.</summary>
/// <param name="Low">At most the number.</param>
/// <param name="High">At least the number.</param>
public readonly record struct CertainNumber(Rational Low, Rational High)
{
    private const int Places = 8;

    /// <summary>A double near the number, for a picture.</summary>
    public double Near => ((Low + High) / 2).ToDouble();

    /// <summary>An exact number.</summary>
    /// <param name="value">The number.</param>
    public static CertainNumber Of(Rational value) => new(value, value);

    /// <summary>A number known by an enclosure and a further error.</summary>
    /// <param name="value">The enclosure.</param>
    /// <param name="error">At least 0.</param>
    public static CertainNumber Of<TPrecision>(Enclosure<TPrecision> value, Rational error = default)
        where TPrecision : IPrecision => new(value.Interval.Low.ToRational() - error, value.Interval.High.ToRational() + error);

    /// <summary>Rounded to 8 decimals, or to the most on which both ends agree.</summary>
    public override string ToString()
    {
        for (var places = Places; places > 0; places--)
        {
            var rounded = Rounded(Low, places);
            if (rounded == Rounded(High, places))
            {
                var digits = BigInteger.Abs(rounded).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
                return $"{(rounded.Sign < 0 ? "-" : string.Empty)}{digits[..^places]}.{digits[^places..]}";
            }
        }

        return string.Empty;
    }

    private static BigInteger Rounded(Rational value, int places) => ((value * Rational.Pow(10, places)) + Rational.Ratio(1, 2)).Floor();
}
