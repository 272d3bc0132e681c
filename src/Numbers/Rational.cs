using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>An exact rational number in lowest terms with a positive denominator.</summary>
/// <remarks>
/// Small fractions (numerator and denominator below 2^62) are held in two machine words and computed there; larger ones fall
/// back on <see cref="BigInteger"/>. The default value is 0.
/// </remarks>
public readonly struct Rational : IReal<Rational>, IEquatable<Rational>, IComparable<Rational>
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

        var gcd = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        this = gcd.IsOne ? Coprime(numerator, denominator) : Coprime(numerator / gcd, denominator / gcd);
    }

    /// <summary>The integer itself.</summary>
    public Rational(long value) => this = value is < SmallLimit and > -SmallLimit
        ? new(value, 0, null)
        : new(0, 0, new Large(value, BigInteger.One));

    private Rational(long numerator, long denominatorLessOne, Large? large)
    {
        this.numerator = numerator;
        this.denominatorLessOne = denominatorLessOne;
        this.large = large;
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
    public static Rational Ratio(long numerator, long denominator) => denominator switch
    {
        > 0 => Reduce((Int128)numerator, denominator),
        < 0 => Reduce(-(Int128)numerator, -(Int128)denominator),
        _ => throw new DivideByZeroException($"the fraction {numerator}/0 has no value"),
    };

    /// <summary>The exact value of a finite double.</summary>
    /// <exception cref="ArgumentException">When the value is infinite or not a number.</exception>
    public static Rational FromDouble(double value)
    {
        var (mantissa, exponent) = BinaryFraction.Split(value);
        return exponent switch
        {
            >= 0 => new((BigInteger)mantissa << exponent, BigInteger.One),
            > -62 => new(mantissa, (1L << -exponent) - 1, null),
            _ => new(mantissa, BigInteger.One << -exponent),
        };
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
        // Powers of coprime integers are coprime: nothing to reduce.
        return n < 0
            ? Pow(One / x, checked(-n))
            : Coprime(BigInteger.Pow(x.Numerator, n), BigInteger.Pow(x.Denominator, n));
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

    /// <summary>The nearest double, the even one of two; infinite beyond the range of doubles.</summary>
    public double ToDouble()
    {
        const long Exact = 1L << 53;
        return large is null && denominatorLessOne < Exact && numerator is <= Exact and >= -Exact
            ? (double)numerator / (denominatorLessOne + 1)
            : BinaryFraction.Nearest(Numerator, Denominator);
    }

    /// <summary>Reads an integer, a fraction such as 3/5, a decimal such as -0.25 or a scientific one such as 1e-5.</summary>
    /// <param name="text">The text, without spaces: at most 10,000 characters.</param>
    /// <param name="value">The value, in lowest terms.</param>
    /// <returns>False when the text is not one of these forms, has a denominator of 0, or an exponent beyond ±10000.</returns>
    public static bool TryParse(string? text, out Rational value) => RationalText.TryParse(text, out value);

    /// <summary>Reads a number; see <see cref="TryParse"/> for the forms.</summary>
    /// <exception cref="FormatException">When the text is not a number of these forms.</exception>
    public static Rational Parse(string text) => RationalText.Parse(text);

    /// <summary>The integer, or numerator/denominator.</summary>
    public override string ToString() => RationalText.Print(this);

    /// <summary>The value to a number of significant decimal digits, cut towards zero: 2/3 to 4 digits is 0.6666.</summary>
    /// <param name="digits">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">When digits is below 1.</exception>
    public string ToDecimal(int digits) => RationalText.PrintDecimal(this, digits);

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
            long a = left.numerator, b = left.denominatorLessOne + 1, c = right.numerator, d = right.denominatorLessOne + 1;
            return b == d ? Reduce(a + c, b)
                : IsHalfWord(a, b) && IsHalfWord(c, d) ? Reduce((a * d) + (c * b), b * d)
                : Reduce(((Int128)a * d) + ((Int128)c * b), (Int128)b * d);
        }

        return new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
    }

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        if (left.large is null && right.large is null)
        {
            long a = left.numerator, b = left.denominatorLessOne + 1, c = right.numerator, d = right.denominatorLessOne + 1;
            return IsHalfWord(a, b) && IsHalfWord(c, d) ? Reduce(a * c, b * d) : Reduce((Int128)a * c, (Int128)b * d);
        }

        return new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">When the divisor is 0.</exception>
    public static Rational operator /(Rational left, Rational right) => right.Sign switch
    {
        0 => throw new DivideByZeroException($"{left} divided by 0 has no value"),
        > 0 => left * right.Reciprocal(),
        _ => -left * (-right).Reciprocal(),
    };

    /// <summary>The negative.</summary>
    public static Rational operator -(Rational value) => value.large is null
        ? new(-value.numerator, value.denominatorLessOne, null)
        : new(0, 0, value.large with { Numerator = -value.large.Numerator });

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
            long b = denominatorLessOne + 1, d = other.denominatorLessOne + 1;
            return IsHalfWord(numerator, b) && IsHalfWord(other.numerator, d)
                ? (numerator * d).CompareTo(other.numerator * b)
                : ((Int128)numerator * d).CompareTo((Int128)other.numerator * b);
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

    private static bool IsHalfWord(long n, long d) => n is <= int.MaxValue and >= -int.MaxValue && d <= int.MaxValue;

    /// <summary>A fraction that is in lowest terms already, with a positive denominator.</summary>
    private static Rational Coprime(BigInteger n, BigInteger d) => d < SmallLimit && n < SmallLimit && n > -SmallLimit
        ? new((long)n, (long)d - 1, null)
        : new(0, 0, new Large(n, d));

    /// <summary>n / d for |n| below 2^63 and d at least 1.</summary>
    private static Rational Reduce(long n, long d)
    {
        var gcd = (long)GreatestCommonDivisor.Of((ulong)Math.Abs(n), (ulong)d);
        (n, d) = gcd == 1 ? (n, d) : (n / gcd, d / gcd);
        return n is < SmallLimit and > -SmallLimit && d < SmallLimit ? new(n, d - 1, null) : new(0, 0, new Large(n, d));
    }

    /// <summary>n / d for d at least 1.</summary>
    private static Rational Reduce(Int128 n, Int128 d)
    {
        var gcd = (Int128)GreatestCommonDivisor.Of((UInt128)Int128.Abs(n), (UInt128)d);
        (n, d) = gcd == 1 ? (n, d) : (n / gcd, d / gcd);
        return n < SmallLimit && n > -SmallLimit && d < SmallLimit ? new((long)n, (long)d - 1, null) : new(0, 0, new Large(n, d));
    }

    /// <summary>1 / this, for a value above 0.</summary>
    private Rational Reciprocal() => large is null
        ? new(denominatorLessOne + 1, numerator - 1, null)
        : new(0, 0, new Large(large.Denominator, large.Numerator));
}
