using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>An exact rational number in lowest terms with a positive denominator.</summary>
/// <remarks>
/// Small fractions (numerator and denominator below 2^62) are held in two machine words and computed there; larger ones fall
/// back on <see cref="BigInteger"/>. The default value is 0.
/// </remarks>
public readonly partial struct Rational : IReal<Rational>, IEquatable<Rational>, IComparable<Rational>
{
    private const long SmallLimit = 1L << 62;

    private readonly long numerator;
    private readonly long denominatorLessOne;
    private readonly Large? large;

    /// <summary>The fraction numerator / denominator, reduced.</summary>
    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">Any integer but 0.</param>
    /// <exception cref="DivideByZeroException">When the denominator is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException($"the fraction {numerator}/0 has no value");
        }

        var gcd = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            gcd = -gcd;
        }

        if (!gcd.IsOne)
        {
            numerator /= gcd;
            denominator /= gcd;
        }

        if (denominator < SmallLimit && numerator < SmallLimit && numerator > -SmallLimit)
        {
            this.numerator = (long)numerator;
            denominatorLessOne = (long)denominator - 1;
        }
        else
        {
            large = new Large(numerator, denominator);
        }
    }

    /// <summary>The integer itself.</summary>
    public Rational(long value)
    {
        if (value is < SmallLimit and > -SmallLimit)
        {
            numerator = value;
        }
        else
        {
            large = new Large(value, BigInteger.One);
        }
    }

    private Rational(long numerator, long denominator, bool reduced)
    {
        _ = reduced;
        this.numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    private sealed record Large(BigInteger Numerator, BigInteger Denominator);

    /// <inheritdoc/>
    public static Rational Zero => default;

    /// <inheritdoc/>
    public static Rational One => new(1);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => large is null ? numerator : large.Numerator;

    /// <summary>The denominator in lowest terms, at least 1.</summary>
    public BigInteger Denominator => large is null ? denominatorLessOne + 1 : large.Denominator;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => large is null ? Math.Sign(numerator) : large.Numerator.Sign;

    /// <summary>Whether the denominator is 1.</summary>
    public bool IsInteger => large is null ? denominatorLessOne == 0 : large.Denominator.IsOne;

    /// <summary>Whether the value is 0.</summary>
    public bool IsZero => large is null && numerator == 0;

    /// <inheritdoc/>
    public static Rational Of(long value) => new(value);

    /// <inheritdoc/>
    public static Rational Of(Rational value) => value;

    /// <summary>The fraction of two machine integers, reduced.</summary>
    /// <exception cref="DivideByZeroException">When the denominator is 0.</exception>
    public static Rational Ratio(long numerator, long denominator) => Reduce(numerator, denominator);

    /// <summary>The exact value of a finite double.</summary>
    /// <exception cref="ArgumentException">When the value is infinite or not a number.</exception>
    public static Rational FromDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException($"{value} is not a finite number", nameof(value));
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0x000F_FFFF_FFFF_FFFF;
        BigInteger mantissa = exponent == 0 ? fraction : fraction | (1L << 52);
        var shift = (exponent == 0 ? 1 : exponent) - 1075;
        if (bits < 0)
        {
            mantissa = -mantissa;
        }

        return shift >= 0 ? new(mantissa << shift, BigInteger.One) : new(mantissa, BigInteger.One << -shift);
    }

    /// <inheritdoc/>
    public static Rational Exp(Rational x) => x.IsZero ? One : throw new NotRationalException($"exp({x})");

    /// <inheritdoc/>
    public static Rational Log(Rational x) =>
        x == One ? Zero
        : x.Sign <= 0 ? throw new OutsideDomainException($"log({x}) needs a positive argument")
        : throw new NotRationalException($"log({x})");

    /// <inheritdoc/>
    public static Rational Sqrt(Rational x)
    {
        if (x.Sign < 0)
        {
            throw new OutsideDomainException($"sqrt({x}) needs an argument of at least 0");
        }

        var n = IntegerRoot.Floor(x.Numerator);
        var d = IntegerRoot.Floor(x.Denominator);
        return n * n == x.Numerator && d * d == x.Denominator ? new(n, d) : throw new NotRationalException($"sqrt({x})");
    }

    /// <inheritdoc/>
    public static Rational Pow(Rational x, int n)
    {
        if (n < 0)
        {
            return One / Pow(x, checked(-n));
        }

        return n == 0 ? One : new(BigInteger.Pow(x.Numerator, n), BigInteger.Pow(x.Denominator, n));
    }

    /// <inheritdoc/>
    public static Rational Max(Rational a, Rational b) => a < b ? b : a;

    /// <inheritdoc/>
    public static Rational Min(Rational a, Rational b) => b < a ? b : a;

    /// <inheritdoc/>
    public static Rational Abs(Rational x) => x.Sign < 0 ? -x : x;

    /// <inheritdoc/>
    public static Comparison Compare(Rational a, Rational b) => a.CompareTo(b) switch
    {
        < 0 => Comparison.Less,
        0 => Comparison.Equal,
        _ => Comparison.Greater,
    };

    /// <inheritdoc/>
    public static double Approximate(Rational x) => x.ToDouble();

    /// <summary>A double within 1 unit in the last place; infinite beyond the range of doubles.</summary>
    public double ToDouble()
    {
        if (large is null)
        {
            return (double)numerator / (denominatorLessOne + 1);
        }

        var n = BigInteger.Abs(large.Numerator);
        var shift = (int)Math.Clamp(large.Denominator.GetBitLength() - n.GetBitLength() + 64, -100_000, 100_000);
        var quotient = shift >= 0 ? (n << shift) / large.Denominator : n / (large.Denominator << -shift);
        return Math.ScaleB((double)quotient, -shift) * large.Numerator.Sign;
    }

    /// <summary>The greatest integer not above the value.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left.large is null && right.large is null)
        {
            long b = left.denominatorLessOne + 1, d = right.denominatorLessOne + 1;
            return b == d
                ? Reduce((Int128)left.numerator + right.numerator, b)
                : Reduce(((Int128)left.numerator * d) + ((Int128)right.numerator * b), (Int128)b * d);
        }

        return new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
    }

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) => left.large is null && right.large is null
        ? Reduce((Int128)left.numerator * right.numerator, (Int128)(left.denominatorLessOne + 1) * (right.denominatorLessOne + 1))
        : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">When the divisor is 0.</exception>
    public static Rational operator /(Rational left, Rational right) => left.large is null && right.large is null
        ? Reduce((Int128)left.numerator * (right.denominatorLessOne + 1), (Int128)(left.denominatorLessOne + 1) * right.numerator)
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The negative.</summary>
    public static Rational operator -(Rational value) => value.large is null
        ? new(-value.numerator, value.denominatorLessOne + 1, reduced: true)
        : new(-value.Numerator, value.Denominator);

    /// <summary>Whether the values are equal.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether left is below right.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether left is above right.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether left is at most right.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left is at least right.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>An integer is a rational.</summary>
    public static implicit operator Rational(long value) => new(value);

    /// <summary>An integer is a rational.</summary>
    public static implicit operator Rational(BigInteger value) => new(value, BigInteger.One);

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (large is null && other.large is null)
        {
            return ((Int128)numerator * (other.denominatorLessOne + 1)).CompareTo((Int128)other.numerator * (denominatorLessOne + 1));
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        numerator == other.numerator && denominatorLessOne == other.denominatorLessOne && Equals(large, other.large);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(numerator, denominatorLessOne, large);

    private static Rational Reduce(Int128 n, Int128 d)
    {
        if (d <= 0)
        {
            if (d == 0)
            {
                throw new DivideByZeroException($"the fraction {n}/0 has no value");
            }

            n = -n;
            d = -d;
        }

        if (d == 1 && n < SmallLimit && n > -SmallLimit)
        {
            return new((long)n, 1, reduced: true);
        }

        var gcd = GreatestCommonDivisor((UInt128)(n < 0 ? -n : n), (UInt128)d);
        if (gcd > 1)
        {
            n /= (Int128)gcd;
            d /= (Int128)gcd;
        }

        return n < SmallLimit && n > -SmallLimit && d < SmallLimit
            ? new((long)n, (long)d, reduced: true)
            : new((BigInteger)n, (BigInteger)d);
    }

    private static UInt128 GreatestCommonDivisor(UInt128 a, UInt128 b)
    {
        while (b > ulong.MaxValue)
        {
            (a, b) = (b, a % b);
        }

        if (b == 0)
        {
            return a;
        }

        ulong x = (ulong)b, y = (ulong)(a % b);
        while (y != 0)
        {
            (x, y) = (y, x % y);
        }

        return x;
    }
}
