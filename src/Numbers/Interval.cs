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

    /// <summary>Whether a number lies inside or on the edge.</summary>
    public bool Contains(Rational value) => Low.ToRational() <= value && value <= High.ToRational();

    /// <summary>Whether every number of the other interval lies in this one.</summary>
    public bool Contains(Interval other) => Low <= other.Low && other.High <= High;

    /// <summary>The product.</summary>
    public static Interval Multiply(Interval a, Interval b, int bits)
    {
        if (a.Low.Sign >= 0)
        {
            var forLow = b.Low.Sign >= 0 ? a.Low : a.High;
            var forHigh = b.High.Sign >= 0 ? a.High : a.Low;
            return new(Dyadic.Multiply(forLow, b.Low, bits, up: false), Dyadic.Multiply(forHigh, b.High, bits, up: true));
        }

        if (a.High.Sign <= 0)
        {
            return -Multiply(-a, b, bits);
        }

        if (b.Low.Sign >= 0 || b.High.Sign <= 0)
        {
            return Multiply(b, a, bits);
        }

        return new(
            Dyadic.Min(Dyadic.Multiply(a.Low, b.High, bits, up: false), Dyadic.Multiply(a.High, b.Low, bits, up: false)),
            Dyadic.Max(Dyadic.Multiply(a.Low, b.Low, bits, up: true), Dyadic.Multiply(a.High, b.High, bits, up: true)));
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

        if (n == 0)
        {
            return Of(1);
        }

        // By monotony and not by repeated products of x itself, which would widen an interval around 0.
        var even = (n & 1) == 0;
        if (x.High.Sign <= 0)
        {
            var power = PositivePower(-x, n, bits);
            return even ? power : -power;
        }

        if (x.Low.Sign >= 0)
        {
            return PositivePower(x, n, bits);
        }

        return even
            ? new(Dyadic.Zero, PositivePower(new(Dyadic.Zero, Dyadic.Max(-x.Low, x.High)), n, bits).High)
            : new(-PositivePower(new(Dyadic.Zero, -x.Low), n, bits).High, PositivePower(new(Dyadic.Zero, x.High), n, bits).High);
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
        if (x.IsPoint)
        {
            return low;
        }

        var width = Dyadic.Add(x.High, -x.Low, bits, up: true);
        if (!IsNarrow(width, bits))
        {
            return new(low.Low, Elementary.Exp(x.High, bits).High);
        }

        // e^d is at most 1 + d + d^2 for d from 0 to 1: as good as a second exponential when d is small.
        var growth = Dyadic.Add(width, Dyadic.Multiply(width, width, bits, up: true), bits, up: true);
        return low with { High = Dyadic.Add(low.High, Dyadic.Multiply(low.High, growth, bits, up: true), bits, up: true) };
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
        if (x.IsPoint)
        {
            return low;
        }

        // log is concave: the tangent at the lower end bounds it at the upper.
        var growth = Dyadic.Divide(Dyadic.Add(x.High, -x.Low, bits, up: true), x.Low, bits, up: true);
        return low with
        {
            High = IsNarrow(growth, bits)
                ? Dyadic.Add(low.High, growth, bits, up: true)
                : Elementary.Log(x.High, bits).High,
        };
    }

    /// <summary>How two intervals compare; decided only when they are apart or the same point.</summary>
    public static Comparison Compare(Interval a, Interval b) =>
        a.High < b.Low ? Comparison.Less
        : a.Low > b.High ? Comparison.Greater
        : a.IsPoint && b.IsPoint ? Comparison.Equal
        : Comparison.Undecided;

    /// <summary>The negative.</summary>
    public static Interval operator -(Interval value) => new(-value.High, -value.Low);

    /// <summary>Whether d^2 is beyond the precision, with room to keep results at different precisions nested.</summary>
    private static bool IsNarrow(Dyadic d, int bits) => d.Magnitude < -(bits / 2) - 16;

    /// <summary>x^n for x at least 0 and n at least 1, by repeated squaring.</summary>
    private static Interval PositivePower(Interval x, int n, int bits)
    {
        var result = Of(1);
        for (var power = x; ; power = Multiply(power, power, bits))
        {
            if ((n & 1) == 1)
            {
                result = Multiply(result, power, bits);
            }

            n >>= 1;
            if (n == 0)
            {
                return result;
            }
        }
    }
}
