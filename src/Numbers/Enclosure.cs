using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>An interval that contains the true value of a formula, computed at a precision that its type names.</summary>
/// <typeparam name="TPrecision">The bits kept.</typeparam>
/// <remarks>The judge's arithmetic: a comparison answers only when the intervals are apart, so no rounding can decide a verdict.</remarks>
public readonly record struct Enclosure<TPrecision>(Interval Interval) : IReal<Enclosure<TPrecision>>, IEnclosed
    where TPrecision : IPrecision
{
    /// <inheritdoc/>
    public Interval Bounds => Interval;

    /// <inheritdoc/>
    public static Enclosure<TPrecision> Zero => default;

    /// <inheritdoc/>
    public static Enclosure<TPrecision> One => new(Interval.Of(BigInteger.One));

    /// <inheritdoc/>
    public static Enclosure<TPrecision> Of(long value) => new(Interval.Of(value));

    /// <inheritdoc/>
    public static Enclosure<TPrecision> Of(Rational value) => new(Interval.Of(value, TPrecision.Bits));

    /// <inheritdoc/>
    public static Enclosure<TPrecision> Exp(Enclosure<TPrecision> x) => new(Interval.Exp(x.Interval, TPrecision.Bits));

    /// <inheritdoc/>
    public static Enclosure<TPrecision> Log(Enclosure<TPrecision> x) => new(Interval.Log(x.Interval, TPrecision.Bits));

    /// <inheritdoc/>
    public static Enclosure<TPrecision> Sqrt(Enclosure<TPrecision> x) => new(Interval.Sqrt(x.Interval, TPrecision.Bits));

    /// <inheritdoc/>
    public static Enclosure<TPrecision> Pow(Enclosure<TPrecision> x, int n) => new(Interval.Pow(x.Interval, n, TPrecision.Bits));

    /// <inheritdoc/>
    public static Enclosure<TPrecision> Max(Enclosure<TPrecision> a, Enclosure<TPrecision> b) =>
        new(new Interval(Dyadic.Max(a.Interval.Low, b.Interval.Low), Dyadic.Max(a.Interval.High, b.Interval.High)));

    /// <inheritdoc/>
    public static Enclosure<TPrecision> Min(Enclosure<TPrecision> a, Enclosure<TPrecision> b) =>
        new(new Interval(Dyadic.Min(a.Interval.Low, b.Interval.Low), Dyadic.Min(a.Interval.High, b.Interval.High)));

    /// <inheritdoc/>
    public static Enclosure<TPrecision> Abs(Enclosure<TPrecision> x) => Max(x, -x) is var far && x.Interval.ContainsZero
        ? new(far.Interval with { Low = Dyadic.Zero })
        : far;

    /// <inheritdoc/>
    public static Comparison Compare(Enclosure<TPrecision> a, Enclosure<TPrecision> b) => Interval.Compare(a.Interval, b.Interval);

    /// <inheritdoc/>
    public static double Approximate(Enclosure<TPrecision> x)
    {
        // Halved before it becomes a double, which twice the number may exceed.
        var sum = Dyadic.Add(x.Interval.Low, x.Interval.High, 64, up: false);
        return sum.Sign == 0 ? 0 : (sum with { Exponent = checked(sum.Exponent - 1) }).ToDouble();
    }

    /// <summary>The sum.</summary>
    public static Enclosure<TPrecision> operator +(Enclosure<TPrecision> left, Enclosure<TPrecision> right) =>
        new(Interval.Add(left.Interval, right.Interval, TPrecision.Bits));

    /// <summary>The difference.</summary>
    public static Enclosure<TPrecision> operator -(Enclosure<TPrecision> left, Enclosure<TPrecision> right) =>
        new(Interval.Subtract(left.Interval, right.Interval, TPrecision.Bits));

    /// <summary>The product.</summary>
    public static Enclosure<TPrecision> operator *(Enclosure<TPrecision> left, Enclosure<TPrecision> right) =>
        new(Interval.Multiply(left.Interval, right.Interval, TPrecision.Bits));

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">When the divisor is exactly 0.</exception>
    /// <exception cref="UndecidedException">When the divisor contains 0 and more.</exception>
    public static Enclosure<TPrecision> operator /(Enclosure<TPrecision> left, Enclosure<TPrecision> right) =>
        new(Interval.Divide(left.Interval, right.Interval, TPrecision.Bits));

    /// <summary>The negative.</summary>
    public static Enclosure<TPrecision> operator -(Enclosure<TPrecision> value) => new(-value.Interval);
}
