using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>A closed interval with dyadic endpoints; every operation rounds outward to a precision given with the call.</summary>
/// <param name="Low">The lower endpoint.</param>
/// <param name="High">The upper endpoint, at least the lower.</param>
public readonly record struct Interval(Dyadic Low, Dyadic High)
{
    /// <summary>The interval of one integer.</summary>
    public static Interval Of(BigInteger value) => new(new(value, 0), new(value, 0));

    /// <summary>Whether the interval is a single number.</summary>
    public bool IsPoint => Low.CompareTo(High) == 0;

    /// <summary>Whether 0 lies inside or on the edge.</summary>
    public bool ContainsZero => Low.Sign <= 0 && High.Sign >= 0;

    /// <summary>An enclosure of a fraction.</summary>
    public static Interval Of(Rational value, int bits) => value.IsInteger
        ? Of(value.Numerator)
        : new(
            Dyadic.Divide(new(value.Numerator, 0), new(value.Denominator, 0), bits, up: false),
            Dyadic.Divide(new(value.Numerator, 0), new(value.Denominator, 0), bits, up: true));

    /// <summary>The sum.</summary>
    public static Interval Add(Interval a, Interval b, int bits) =>
        new(Dyadic.Add(a.Low, b.Low, bits, up: false), Dyadic.Add(a.High, b.High, bits, up: true));

    /// <summary>The difference.</summary>
    public static Interval Subtract(Interval a, Interval b, int bits) => Add(a, -b, bits);

    /// <summary>The product.</summary>
    public static Interval Multiply(Interval a, Interval b, int bits)
    {
        if (a.Low.Sign >= 0 && b.Low.Sign >= 0)
        {
            return new(Dyadic.Multiply(a.Low, b.Low, bits, up: false), Dyadic.Multiply(a.High, b.High, bits, up: true));
        }

        Span<Dyadic> low = [a.Low, a.Low, a.High, a.High];
        Span<Dyadic> other = [b.Low, b.High, b.Low, b.High];
        var (least, most) = (Dyadic.Multiply(low[0], other[0], bits, up: false), Dyadic.Multiply(low[0], other[0], bits, up: true));
        for (var i = 1; i < 4; i++)
        {
            least = Dyadic.Min(least, Dyadic.Multiply(low[i], other[i], bits, up: false));
            most = Dyadic.Max(most, Dyadic.Multiply(low[i], other[i], bits, up: true));
        }

        return new(least, most);
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">When the divisor is exactly 0.</exception>
    /// <exception cref="UndecidedException">When the divisor contains 0 and more.</exception>
    public static Interval Divide(Interval a, Interval b, int bits)
    {
        if (b.ContainsZero)
        {
            throw b.IsPoint
                ? new DivideByZeroException("division by exactly 0")
                : new UndecidedException("division by an interval that contains 0");
        }

        if (b.High.Sign < 0)
        {
            (a, b) = (-a, -b);
        }

        var (forLow, forHigh) = (a.Low.Sign >= 0 ? b.High : b.Low, a.High.Sign >= 0 ? b.Low : b.High);
        return new(Dyadic.Divide(a.Low, forLow, bits, up: false), Dyadic.Divide(a.High, forHigh, bits, up: true));
    }

    /// <summary>x^n; x^0 is 1.</summary>
    public static Interval Pow(Interval x, int n, int bits)
    {
        if (n < 0)
        {
            return Divide(Of(1), Pow(x, checked(-n), bits), bits);
        }

        if (n % 2 == 0 && x.ContainsZero && n > 0)
        {
            // An even power of an interval around 0 starts at 0, which repeated products would not know.
            var far = Dyadic.Max(-x.Low, x.High);
            return new(Dyadic.Zero, Pow(new(far, far), n, bits).High);
        }

        var result = Of(1);
        for (var power = x; n > 0; n >>= 1)
        {
            if ((n & 1) == 1)
            {
                result = Multiply(result, power, bits);
            }

            if (n > 1)
            {
                power = Multiply(power, power, bits);
            }
        }

        return result;
    }

    /// <summary>The square root.</summary>
    /// <exception cref="OutsideDomainException">When the interval lies below 0.</exception>
    /// <exception cref="UndecidedException">When the interval reaches below 0.</exception>
    public static Interval Sqrt(Interval x, int bits)
    {
        if (x.Low.Sign < 0)
        {
            throw x.High.Sign < 0
                ? new OutsideDomainException("sqrt of a negative number")
                : new UndecidedException("sqrt of an interval that reaches below 0");
        }

        return new(Dyadic.Sqrt(x.Low, bits, up: false), Dyadic.Sqrt(x.High, bits, up: true));
    }

    /// <summary>e^x.</summary>
    public static Interval Exp(Interval x, int bits)
    {
        var low = Elementary.Exp(x.Low, bits);
        return x.IsPoint ? low : new(low.Low, Elementary.Exp(x.High, bits).High);
    }

    /// <summary>The natural logarithm.</summary>
    /// <exception cref="OutsideDomainException">When the interval has no positive number.</exception>
    /// <exception cref="UndecidedException">When the interval reaches 0.</exception>
    public static Interval Log(Interval x, int bits)
    {
        if (x.Low.Sign <= 0)
        {
            throw x.High.Sign <= 0
                ? new OutsideDomainException("log of a number that is not positive")
                : new UndecidedException("log of an interval that reaches 0");
        }

        var low = Elementary.Log(x.Low, bits);
        return x.IsPoint ? low : new(low.Low, Elementary.Log(x.High, bits).High);
    }

    /// <summary>How two intervals compare; decided only when they are apart or the same point.</summary>
    public static Comparison Compare(Interval a, Interval b) =>
        a.High < b.Low ? Comparison.Less
        : a.Low > b.High ? Comparison.Greater
        : a.IsPoint && b.IsPoint ? Comparison.Equal
        : Comparison.Undecided;

    /// <summary>The negative.</summary>
    public static Interval operator -(Interval value) => new(-value.High, -value.Low);
}
