using TheoremCheck.Numbers;
using Xunit;
using Judge = TheoremCheck.Numbers.Enclosure<TheoremCheck.Numbers.Bits192>;

namespace TheoremCheck.Tests.Properties.Numbers;

public class IntervalTests
{
    [Fact]
    public void Operations_contain_the_results_of_all_members_and_are_nested()
    {
        var inputs = new Inputs(21);
        for (var i = 0; i < 3000; i++)
        {
            var (a, b) = (inputs.Interval(150, 60), inputs.Interval(150, 60));
            var n = inputs.Integer(0, 9);
            Interval[]? outer = null;
            foreach (var bits in i % 10 == 0 ? Inputs.Precisions : [64])
            {
                Interval[] y =
                [
                    Interval.Add(a, b, bits), Interval.Subtract(a, b, bits), Interval.Multiply(a, b, bits), Interval.Pow(a, n, bits),
                    b.ContainsZero ? a : Interval.Divide(a, b, bits),
                ];
                for (var j = 0; j < 6; j++)
                {
                    var (s, t) = (inputs.Member(a), inputs.Member(b));
                    Assert.True(y[0].Contains(s + t));
                    Assert.True(y[1].Contains(s - t));
                    Assert.True(y[2].Contains(s * t));
                    Assert.True(y[3].Contains(Rational.Pow(s, n)));
                    Assert.True(b.ContainsZero || y[4].Contains(s / t));
                }

                Assert.All(y, z => Assert.True(z.Low <= z.High));
                Assert.All(y.Index(), item => Assert.True(outer is null || outer[item.Index].Contains(item.Item)));
                outer = y;
            }
        }
    }

    [Fact]
    public void Powers_are_as_tight_as_monotony_allows()
    {
        var x = new Interval(new(-1, 0), new(2, 0));
        Assert.Equal(new(new(-1, 0), new(8, 0)), Interval.Pow(x, 3, 64));
        Assert.Equal(new(new(0, 0), new(16, 0)), Interval.Pow(x, 4, 64));
        Assert.Equal(new(new(0, 0), new(16, 0)), Interval.Pow(-x, 4, 64));
        Assert.Equal(new(new(-8, 0), new(1, 0)), Interval.Pow(-x, 3, 64));
        Assert.Equal(Interval.Of(1), Interval.Pow(x, 0, 64));
        Assert.Equal(Interval.Of(0), Interval.Pow(Interval.Of(0), 5, 64));
        Assert.Equal(Interval.Of(-32), Interval.Pow(Interval.Of(-2), 5, 64));
        Assert.Throws<UndecidedException>(() => Interval.Pow(x, -1, 64));
        Assert.Throws<DivideByZeroException>(() => Interval.Pow(Interval.Of(0), -2, 64));
        Assert.True(Interval.Pow(Interval.Of(-3), -3, 64).Contains(Rational.Ratio(-1, 27)));
    }

    [Fact]
    public void Powers_meet_repeated_products()
    {
        var inputs = new Inputs(22);
        for (var i = 0; i < 300; i++)
        {
            var x = Judge.Of(new Rational(inputs.Integer(-999, 999), inputs.Integer(1, 99)));
            var product = Judge.One;
            for (var n = 0; n < 12; n++)
            {
                Assert.True(Judge.Compare(Judge.Pow(x, n), product) is Comparison.Equal or Comparison.Undecided);
                product *= x;
            }
        }
    }

    [Fact]
    public void Products_with_zero_are_zero()
    {
        var zero = Interval.Of(0);
        foreach (var other in new[] { zero, Interval.Of(3), Interval.Of(-3), new Interval(new(-1, 0), new(1, 0)) })
        {
            Assert.Equal(zero, Interval.Multiply(zero, other, 64));
            Assert.Equal(zero, Interval.Multiply(other, zero, 64));
        }
    }

    [Fact]
    public void Division_by_zero_is_a_failure_and_by_an_interval_around_it_undecided()
    {
        var x = Judge.Of(3);
        Assert.Throws<DivideByZeroException>(() => x / Judge.Zero);
        var third = Judge.Of(Rational.Ratio(1, 3));
        Assert.Throws<UndecidedException>(() => x / (third - third));
        Assert.Throws<UndecidedException>(() => x / new Judge(new(Dyadic.Zero, new(1, 0))));
        Assert.Throws<UndecidedException>(() => x / new Judge(new(new(-1, 0), Dyadic.Zero)));
        Assert.Throws<UndecidedException>(() => Judge.Log(third - third));
    }

    [Fact]
    public void Roots_contain_and_their_squares_contain_the_number()
    {
        var inputs = new Inputs(23);
        for (var i = 0; i < 500; i++)
        {
            var x = new Rational(inputs.Integer(0, 99_999), inputs.Integer(1, 999));
            foreach (var bits in Inputs.Precisions)
            {
                var root = Interval.Sqrt(Interval.Of(x, bits), bits);
                Assert.True(Interval.Pow(root, 2, bits).Contains(x));
                Assert.True(Interval.Sqrt(Interval.Of(x * x, bits), bits).Contains(x));
            }
        }

        Assert.Equal(Interval.Of(12), Interval.Sqrt(Interval.Of(144), 64));
    }

    [Fact]
    public void Comparison_decides_only_what_is_certain()
    {
        var third = Judge.Of(Rational.Ratio(1, 3));
        Assert.Equal(Comparison.Less, Judge.Compare(third, Judge.One));
        Assert.Equal(Comparison.Greater, Judge.Compare(Judge.One, third));
        Assert.Equal(Comparison.Equal, Judge.Compare(Judge.Of(2) * Judge.Of(2), Judge.Of(4)));
        Assert.Equal(Comparison.Undecided, Judge.Compare(third, third));
        Assert.Equal(Comparison.Undecided, Judge.Compare(third * Judge.Of(3), Judge.One));
        var touching = new Interval(new(1, 0), new(2, 0));
        Assert.Equal(Comparison.Undecided, Interval.Compare(touching, Interval.Of(2)));
        Assert.Throws<UndecidedException>(() => Reals.Sign(third - third));
        Assert.False(Reals.IsEqual(third, Judge.One));
        Assert.True(Reals.IsLess(third, Judge.One));
        Assert.Equal(-1, Reals.Sign(-third));
    }

    [Fact]
    public void Extremes_and_absolute_values_contain_those_of_the_members()
    {
        var inputs = new Inputs(24);
        for (var i = 0; i < 1000; i++)
        {
            var (a, b) = (inputs.Interval(60, 20), inputs.Interval(60, 20));
            var (s, t) = (inputs.Member(a), inputs.Member(b));
            Assert.True(Judge.Max(new(a), new(b)).Interval.Contains(Rational.Max(s, t)));
            Assert.True(Judge.Min(new(a), new(b)).Interval.Contains(Rational.Min(s, t)));
            var absolute = Judge.Abs(new(a)).Interval;
            Assert.True(absolute.Low.Sign >= 0 && absolute.Contains(Rational.Abs(s)));
        }
    }

    [Theory]
    [InlineData(1.7e308)]
    [InlineData(-1.7e308)]
    [InlineData(5e-324)]
    [InlineData(0.1)]
    [InlineData(0)]
    public void The_approximation_of_a_double_is_the_double(double value) =>
        Assert.Equal(value, Judge.Approximate(Judge.Of(Rational.FromDouble(value))));
}
