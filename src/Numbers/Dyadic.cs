using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>The exact number mantissa * 2^exponent: the endpoint of an interval.</summary>
/// <param name="Mantissa">Any integer.</param>
/// <param name="Exponent">The power of two.</param>
/// <remarks>
/// One number has many forms (2 * 2^0 is 1 * 2^1); equality and order are of the numbers, not of the forms. An operation whose
/// exponent leaves the range of an int throws <see cref="OverflowException"/>.
/// </remarks>
public readonly record struct Dyadic(BigInteger Mantissa, int Exponent) : IComparable<Dyadic>
{
    /// <summary>The number 0.</summary>
    public static Dyadic Zero => default;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Mantissa.Sign;

    /// <summary>The exponent m with |value| in [2^(m - 1), 2^m); meaningless for 0.</summary>
    public int Magnitude => checked((int)BigInteger.Abs(Mantissa).GetBitLength() + Exponent);

    /// <summary>The value as a fraction.</summary>
    public Rational ToRational() => Exponent >= 0
        ? new(Mantissa << Exponent, BigInteger.One)
        : new(Mantissa, BigInteger.One << -Exponent);

    /// <summary>A double near the value.</summary>
    public double ToDouble()
    {
        var length = (int)BigInteger.Abs(Mantissa).GetBitLength();
        return length <= 64
            ? Math.ScaleB((double)Mantissa, Exponent)
            : Math.ScaleB((double)(Mantissa >> (length - 64)), (int)Math.Min(Exponent + (long)length - 64, 5000));
    }

    /// <summary>floor(value * 2^bits), or its ceiling.</summary>
    public BigInteger Fixed(int bits, bool up = false) => Shift(Mantissa, checked(Exponent + bits), up);

    /// <summary>The nearest dyadic of at most the given bits below, or above, the value.</summary>
    public Dyadic Round(int bits, bool up)
    {
        var excess = (int)BigInteger.Abs(Mantissa).GetBitLength() - bits;
        return excess <= 0 ? this : new(Shift(Mantissa, -excess, up), checked(Exponent + excess));
    }

    /// <summary>left + right, rounded to the given bits.</summary>
    public static Dyadic Add(Dyadic left, Dyadic right, int bits, bool up)
    {
        if (left.Sign == 0 || right.Sign == 0)
        {
            return (left.Sign == 0 ? right : left).Round(bits, up);
        }

        if (left.Exponent < right.Exponent)
        {
            (left, right) = (right, left);
        }

        var gap = (long)left.Exponent - right.Exponent;
        if (gap > (4L * bits) + 64 && left.Magnitude - (long)right.Magnitude > (2L * bits) + 8)
        {
            // The lesser term is far below the last bit kept: a unit well under that bit, or nothing, bounds it from either side.
            var unit = new Dyadic(right.Sign, left.Magnitude - (2 * bits) - 4);
            right = right.Sign > 0 == up ? unit : Zero;
            if (right.Sign == 0)
            {
                return left.Round(bits, up);
            }

            if (left.Exponent < right.Exponent)
            {
                (left, right) = (right, left);
            }
        }

        var sum = (left.Mantissa << (left.Exponent - right.Exponent)) + right.Mantissa;
        return new Dyadic(sum, right.Exponent).Round(bits, up);
    }

    /// <summary>left * right, rounded to the given bits.</summary>
    public static Dyadic Multiply(Dyadic left, Dyadic right, int bits, bool up) => left.Sign == 0 || right.Sign == 0
        ? Zero
        : new Dyadic(left.Mantissa * right.Mantissa, checked(left.Exponent + right.Exponent)).Round(bits, up);

    /// <summary>left / right for right other than 0, rounded to the given bits.</summary>
    public static Dyadic Divide(Dyadic left, Dyadic right, int bits, bool up)
    {
        if (left.Sign == 0)
        {
            return Zero;
        }

        var shift = Math.Max(0, bits + 2 + (int)BigInteger.Abs(right.Mantissa).GetBitLength() - (int)BigInteger.Abs(left.Mantissa).GetBitLength());
        var (n, d) = right.Sign < 0 ? (-left.Mantissa, -right.Mantissa) : (left.Mantissa, right.Mantissa);
        var quotient = BigInteger.DivRem(n << shift, d, out var remainder);
        if (remainder.Sign < 0 && !up)
        {
            quotient -= 1;
        }
        else if (remainder.Sign > 0 && up)
        {
            quotient += 1;
        }

        return new Dyadic(quotient, checked(left.Exponent - right.Exponent - shift)).Round(bits, up);
    }

    /// <summary>The square root of a value of at least 0, rounded to the given bits.</summary>
    public static Dyadic Sqrt(Dyadic value, int bits, bool up)
    {
        if (value.Sign == 0)
        {
            return value;
        }

        var shift = Math.Max(0, (2 * bits) + 4 - (int)value.Mantissa.GetBitLength());
        shift += (value.Exponent ^ shift) & 1;

        var scaled = value.Mantissa << shift;
        var root = IntegerRoot.Floor(scaled);
        if (up && root * root != scaled)
        {
            root += 1;
        }

        return new Dyadic(root, checked(value.Exponent - shift) / 2).Round(bits, up);
    }

    /// <inheritdoc/>
    public int CompareTo(Dyadic other)
    {
        if (Sign != other.Sign || Sign == 0)
        {
            return Sign.CompareTo(other.Sign);
        }

        if (Magnitude != other.Magnitude)
        {
            return Magnitude < other.Magnitude == Sign > 0 ? -1 : 1;
        }

        return Exponent >= other.Exponent
            ? (Mantissa << (Exponent - other.Exponent)).CompareTo(other.Mantissa)
            : Mantissa.CompareTo(other.Mantissa << (other.Exponent - Exponent));
    }

    /// <summary>Whether the two are the same number.</summary>
    public bool Equals(Dyadic other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (Sign == 0)
        {
            return 0;
        }

        var zeros = (int)BigInteger.TrailingZeroCount(BigInteger.Abs(Mantissa));
        return HashCode.Combine(Mantissa >> zeros, (long)Exponent + zeros);
    }

    /// <summary>The lesser of the two.</summary>
    public static Dyadic Min(Dyadic a, Dyadic b) => b.CompareTo(a) < 0 ? b : a;

    /// <summary>The greater of the two.</summary>
    public static Dyadic Max(Dyadic a, Dyadic b) => a.CompareTo(b) < 0 ? b : a;

    /// <summary>The negative.</summary>
    public static Dyadic operator -(Dyadic value) => new(-value.Mantissa, value.Exponent);

    /// <summary>Whether left is below right.</summary>
    public static bool operator <(Dyadic left, Dyadic right) => left.CompareTo(right) < 0;

    /// <summary>Whether left is above right.</summary>
    public static bool operator >(Dyadic left, Dyadic right) => left.CompareTo(right) > 0;

    /// <summary>Whether left is at most right.</summary>
    public static bool operator <=(Dyadic left, Dyadic right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left is at least right.</summary>
    public static bool operator >=(Dyadic left, Dyadic right) => left.CompareTo(right) >= 0;

    private static BigInteger Shift(BigInteger value, int bits, bool up)
    {
        if (bits >= 0)
        {
            return value << bits;
        }

        // On the absolute value, where a shift is cheap: it cuts towards 0, and the last place moves away from 0 if that is outward.
        var places = (int)Math.Min(-(long)bits, int.MaxValue);
        var absolute = BigInteger.Abs(value);
        var cut = absolute >> places;
        if (value.Sign > 0 == up && !value.IsZero && (int)BigInteger.TrailingZeroCount(absolute) < places)
        {
            cut += BigInteger.One;
        }

        return value.Sign < 0 ? -cut : cut;
    }
}
