using System.Numerics;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Numbers;

public class DyadicTests
{
    private static readonly int[] Bits = [8, 64, 192];

    [Fact]
    public void Every_operation_is_the_directed_rounding_of_the_exact_result()
    {
        var inputs = new Inputs(11);
        for (var i = 0; i < 4000; i++)
        {
            var (a, b) = (inputs.Dyadic(300, 400), inputs.Dyadic(300, 400));
            var bits = Bits[i % 3];
            var (x, y) = (a.ToRational(), b.ToRational());
            Check(x * y, bits, up => Dyadic.Multiply(a, b, bits, up));
            Check(x, bits, up => a.Round(bits, up));
            if (!y.IsZero)
            {
                Check(x / y, bits, up => Dyadic.Divide(a, b, bits, up));
            }

            // Sums with a gap are bounded, not rounded to the last place.
            Check(x + y, bits, up => Dyadic.Add(a, b, bits, up), units: 2);
        }
    }

    [Fact]
    public void Sums_across_huge_gaps_stay_outward_and_close()
    {
        var inputs = new Inputs(12);
        for (var i = 0; i < 2000; i++)
        {
            var (a, b) = (inputs.Dyadic(200, 10), inputs.Dyadic(200, 10));
            var bits = Bits[i % 3];
            var far = b with { Exponent = b.Exponent - inputs.Integer(0, 3000) };
            Check(a.ToRational() + far.ToRational(), bits, up => Dyadic.Add(a, far, bits, up), units: 2);
            Check(a.ToRational() + far.ToRational(), bits, up => Dyadic.Add(far, a, bits, up), units: 2);
        }

        var beyond = Dyadic.Add(new(1, 1_000_000_000), new(-1, -1_000_000_000), 64, up: false);
        Assert.True(beyond < new Dyadic(1, 1_000_000_000));
        Assert.Equal(new Dyadic(1, 1_000_000_000), Dyadic.Add(new(1, 1_000_000_000), new(-1, -1_000_000_000), 64, up: true));
    }

    [Fact]
    public void Square_roots_are_the_directed_roundings()
    {
        var inputs = new Inputs(13);
        for (var i = 0; i < 2000; i++)
        {
            var value = new Dyadic(BigInteger.Abs(inputs.Big(inputs.Integer(1, 500))), inputs.Integer(-301, 301));
            var bits = Bits[i % 3];
            var (low, high) = (Dyadic.Sqrt(value, bits, up: false).ToRational(), Dyadic.Sqrt(value, bits, up: true).ToRational());
            var x = value.ToRational();
            Assert.True(low * low <= x && x <= high * high);
            Assert.True(low == high ? low * low == x : high - low <= high * 2 / Rational.Pow(2, bits));
        }
    }

    [Fact]
    public void Integer_roots_bracket_their_squares()
    {
        var inputs = new Inputs(14);
        for (var i = 0; i < 4000; i++)
        {
            var root = BigInteger.Abs(inputs.Big(inputs.Integer(1, 400)));
            var n = (root * root) + (i % 3) - 1;
            var floor = n.Sign < 0 ? 0 : IntegerRoot.Floor(n);
            Assert.True(n.Sign < 0 || (floor * floor <= n && n < (floor + 1) * (floor + 1)));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => IntegerRoot.Floor(-1));
    }

    [Fact]
    public void Fixed_is_the_floor_or_ceiling_below_zero_too()
    {
        var inputs = new Inputs(15);
        for (var i = 0; i < 2000; i++)
        {
            var value = inputs.Dyadic(100, 150);
            var bits = inputs.Integer(-50, 200);
            var scaled = value.ToRational() * Rational.Pow(2, bits);
            Assert.Equal(scaled.Floor(), value.Fixed(bits));
            Assert.Equal(-(-scaled).Floor(), value.Fixed(bits, up: true));
        }

        Assert.Equal(-1, new Dyadic(-1, -2_000_000_000).Fixed(5));
        Assert.Equal(0, new Dyadic(-1, -2_000_000_000).Fixed(5, up: true));
    }

    [Fact]
    public void Order_and_equality_are_those_of_the_numbers()
    {
        var inputs = new Inputs(16);
        for (var i = 0; i < 2000; i++)
        {
            var (a, b) = (inputs.Dyadic(40, 60), inputs.Dyadic(40, 60));
            Assert.Equal(a.ToRational().CompareTo(b.ToRational()), Math.Sign(a.CompareTo(b)));
            var same = new Dyadic(a.Mantissa << 7, a.Exponent - 7);
            Assert.True(a == same && a.GetHashCode() == same.GetHashCode() && a <= same && !(a < same));
        }

        Assert.Equal(Dyadic.Zero, new Dyadic(0, 12));
        Assert.Equal(new Dyadic(0, 12).GetHashCode(), Dyadic.Zero.GetHashCode());
    }

    [Fact]
    public void Zero_never_overflows_and_numbers_say_so()
    {
        var huge = new Dyadic(3, int.MaxValue - 10);
        Assert.Equal(Dyadic.Zero, Dyadic.Multiply(Dyadic.Zero, huge, 64, up: true));
        Assert.Equal(Dyadic.Zero, Dyadic.Divide(Dyadic.Zero, huge, 64, up: true));
        Assert.Throws<OverflowException>(() => Dyadic.Multiply(huge, huge, 64, up: true));
        Assert.Equal(double.PositiveInfinity, huge.ToDouble());
        Assert.Equal(0, new Dyadic(3, int.MinValue + 10).ToDouble());
    }

    private static void Check(Rational exact, int bits, Func<bool, Dyadic> rounded, int units = 1)
    {
        var (low, high) = (rounded(false), rounded(true));
        Assert.True(low.ToRational() <= exact && exact <= high.ToRational(), $"{low} <= {exact} <= {high}");
        if (low != high)
        {
            var magnitude = Math.Max(low.Sign == 0 ? int.MinValue : low.Magnitude, high.Sign == 0 ? int.MinValue : high.Magnitude);
            Assert.True(high.ToRational() - low.ToRational() <= units * Rational.Pow(2, magnitude - bits), $"{low} and {high} are apart");
        }
        else
        {
            Assert.Equal(exact, low.ToRational());
        }
    }
}
