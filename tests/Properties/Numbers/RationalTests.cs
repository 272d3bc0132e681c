using System.Numerics;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Numbers;

public class RationalTests
{
    [Fact]
    public void Arithmetic_agrees_with_cross_multiplied_integers_at_the_edges_of_the_words()
    {
        var inputs = new Inputs(31);
        for (var i = 0; i < 20_000; i++)
        {
            var (x, y) = (inputs.Rational(), inputs.Rational());
            var (a, b, c, d) = (x.Numerator, x.Denominator, y.Numerator, y.Denominator);
            AssertIs(x + y, (a * d) + (c * b), b * d);
            AssertIs(x - y, (a * d) - (c * b), b * d);
            AssertIs(x * y, a * c, b * d);
            AssertIs(-x, -a, b);
            Assert.Equal((a * d).CompareTo(c * b), Math.Sign(x.CompareTo(y)));
            Assert.Equal((a * d) == (c * b), x == y);
            if (!y.IsZero)
            {
                AssertIs(x / y, a * d, b * c);
                AssertIs(Rational.Pow(y, -3), BigInteger.Pow(d, 3), BigInteger.Pow(c, 3));
            }

            AssertIs(Rational.Pow(x, i % 5), BigInteger.Pow(a, i % 5), BigInteger.Pow(b, i % 5));
        }
    }

    [Fact]
    public void Field_laws_hold()
    {
        var inputs = new Inputs(32);
        for (var i = 0; i < 3000; i++)
        {
            var (x, y, z) = (inputs.Rational(), inputs.Rational(), inputs.Rational());
            Assert.Equal(x + (y + z), x + y + z);
            Assert.Equal(x * (y + z), (x * y) + (x * z));
            Assert.Equal((x + y - y).GetHashCode(), x.GetHashCode());
            Assert.Equal(x, x + y - y);
            Assert.True(y.IsZero || x / y * y == x);
            Assert.True(x <= y == !(x > y) && x < y == !(x >= y) && (Rational.Max(x, y) >= Rational.Min(x, y)));
        }
    }

    [Fact]
    public void Lowest_terms_are_unique_however_a_value_is_made()
    {
        var edge = BigInteger.One << 62;
        foreach (var n in new[] { edge - 1, edge, edge + 1, -edge, 1 - edge, long.MinValue, long.MaxValue })
        {
            Rational[] forms = [new((long)n), new(n, 1), new(-n * 7, -7), Rational.Ratio((long)n, 1), n, new Rational(n - 1, 1) + 1, -new Rational(-n, 1)];
            Assert.All(forms, form => Assert.True(form == forms[0] && form.GetHashCode() == forms[0].GetHashCode() && form.IsInteger));
            AssertIs(Rational.Ratio(1, (long)n), 1, n);
            AssertIs(Rational.One / forms[0], 1, n);
        }

        AssertIs(Rational.Ratio(long.MinValue, long.MinValue), 1, 1);
        Assert.Equal(Rational.Zero, Rational.Ratio(0, -5));
        Assert.Throws<DivideByZeroException>(() => Rational.Ratio(1, 0));
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Assert.Throws<DivideByZeroException>(() => new Rational(edge, 1) / Rational.Zero);
        Assert.Throws<DivideByZeroException>(() => Rational.Pow(Rational.Zero, -1));
        Assert.Equal(Rational.One, Rational.Pow(Rational.Zero, 0));
    }

    [Fact]
    public void The_nearest_double_is_the_nearest()
    {
        var inputs = new Inputs(33);
        for (var i = 0; i < 10_000; i++)
        {
            var x = (i % 3) switch
            {
                0 => inputs.Rational(),
                1 => new Rational(inputs.Big(inputs.Integer(1, 200)), BigInteger.One << inputs.Integer(900, 1250)),
                _ => new Rational(inputs.Big(130), BigInteger.Abs(inputs.Big(130)) + 1),
            };
            AssertNearest(x);
        }

        // Ties: half way between neighbours, and that plus or minus almost nothing.
        for (var i = 0; i < 2000; i++)
        {
            var d = i % 2 == 0 ? inputs.AnyPositiveDouble() : BitConverter.Int64BitsToDouble(inputs.Integer(0, int.MaxValue - 1) * 5_000_000L);
            var half = (Rational.FromDouble(d) + Rational.FromDouble(Math.BitIncrement(d))) / 2;
            var even = (BitConverter.DoubleToInt64Bits(d) & 1) == 0 ? d : Math.BitIncrement(d);
            var little = half * new Rational(1, BigInteger.One << 200);
            Assert.Equal(even, half.ToDouble());
            Assert.Equal(d, (half - little).ToDouble());
            Assert.Equal(Math.BitIncrement(d), (half + little).ToDouble());
        }

        Assert.Equal(double.PositiveInfinity, new Rational(BigInteger.Pow(10, 400), 3).ToDouble());
        Assert.Equal(double.NegativeInfinity, new Rational(-(BigInteger.One << 1024), 1).ToDouble());
        Assert.Equal(double.MaxValue, new Rational((BigInteger.One << 1024) - (BigInteger.One << 971), 1).ToDouble());
        Assert.Equal(0, new Rational(1, BigInteger.Pow(10, 400)).ToDouble());
        Assert.Equal(0, new Rational(-1, BigInteger.One << 1075).ToDouble());
        Assert.Equal(0, new Rational(1, BigInteger.One << 200_000).ToDouble());
    }

    [Fact]
    public void Doubles_survive_the_way_there_and_back()
    {
        var inputs = new Inputs(34);
        for (var i = 0; i < 5000; i++)
        {
            var value = inputs.AnyPositiveDouble() * (i % 2 == 0 ? 1 : -1);
            Assert.Equal(value, Rational.FromDouble(value).ToDouble());
        }

        foreach (var value in new[] { 0.0, double.Epsilon, -double.Epsilon, double.MaxValue, 2.2250738585072014E-308, 0.1, 1L << 53, 1e22 })
        {
            Assert.Equal(value, Rational.FromDouble(value).ToDouble());
        }

        Assert.Equal(Rational.Ratio(-3, 8), Rational.FromDouble(-0.375));
        Assert.Equal(Rational.Zero, Rational.FromDouble(-0.0));
        Assert.Throws<ArgumentException>(() => Rational.FromDouble(double.NaN));
        Assert.Throws<ArgumentException>(() => Rational.FromDouble(double.NegativeInfinity));
    }

    [Fact]
    public void Functions_are_exact_or_refuse()
    {
        Assert.Equal(Rational.One, Rational.Exp(Rational.Zero));
        Assert.Equal(Rational.Zero, Rational.Log(Rational.One));
        Assert.Equal(Rational.Ratio(3, 7), Rational.Sqrt(Rational.Ratio(9, 49)));
        Assert.Throws<NotRationalException>(() => Rational.Exp(Rational.One));
        Assert.Throws<NotRationalException>(() => Rational.Log(2));
        Assert.Throws<NotRationalException>(() => Rational.Sqrt(2));
        Assert.Throws<NotRationalException>(() => Rational.Sqrt(Rational.Ratio(4, 3)));
        Assert.Throws<OutsideDomainException>(() => Rational.Log(Rational.Zero));
        Assert.Throws<OutsideDomainException>(() => Rational.Sqrt(-1));
        Assert.Equal(-4, Rational.Ratio(-7, 2).Floor());
        Assert.Equal(3, Rational.Ratio(7, 2).Floor());
        Assert.Equal(-3, Rational.Ratio(-3, 1).Floor());
    }

    private static void AssertIs(Rational actual, BigInteger numerator, BigInteger denominator)
    {
        var gcd = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Assert.Equal(numerator / gcd, actual.Numerator);
        Assert.Equal(denominator / gcd, actual.Denominator);
        Assert.Equal(actual.Numerator.Sign, actual.Sign);
        Assert.Equal(new Rational(numerator, denominator), actual);
    }

    private static void AssertNearest(Rational x)
    {
        var d = x.ToDouble();
        var error = Rational.Abs(Rational.FromDouble(d) - x);
        foreach (var neighbour in new[] { Math.BitIncrement(d), Math.BitDecrement(d) })
        {
            Assert.True(error <= Rational.Abs(Rational.FromDouble(neighbour) - x), $"{x} to {d}");
        }
    }
}
