using TheoremCheck.Numbers;
using Xunit;
using Judge = TheoremCheck.Numbers.Enclosure<TheoremCheck.Numbers.Bits192>;

namespace TheoremCheck.Tests.Properties.Numbers;

public class RealsTests
{
    [Fact]
    public void Logistic_is_stable_and_mirrored_in_doubles_and_enclosures()
    {
        foreach (var x in new[] { 0, 0.5, 1, 30, 40, 700, 710, 745, 1000, 10_000 })
        {
            var exact = Rational.FromDouble(x);
            var (up, down) = (Reals.Logistic(Judge.Of(exact)), Reals.Logistic(Judge.Of(-exact)));
            Assert.True(Judge.Compare(up + down, Judge.One) is Comparison.Equal or Comparison.Undecided);
            Assert.NotEqual(Comparison.Greater, Judge.Compare(up, Judge.One));
            Assert.Equal(1, Reals.Sign(down));
            AssertNear(up, Reals.Logistic(new Float64(x)).Value);
            AssertNear(down, Reals.Logistic(new Float64(-x)).Value);
        }

        Assert.Equal(1.0, Reals.Logistic(new Float64(double.PositiveInfinity)).Value);
        Assert.Equal(0.0, Reals.Logistic(new Float64(double.NegativeInfinity)).Value);
        Assert.True(double.IsNaN(Reals.Logistic(new Float64(double.NaN)).Value));
        Assert.Equal(Rational.Ratio(1, 2), Reals.Logistic(Rational.Zero));
        Assert.Throws<NotRationalException>(() => Reals.Logistic(Rational.One));
    }

    [Fact]
    public void Logistic_is_decided_where_doubles_are_flat() =>
        Assert.Equal(Comparison.Less, Judge.Compare(Reals.Logistic(Judge.Of(100)), Reals.Logistic(Judge.Of(101))));

    [Fact]
    public void Log_sum_exp_follows_a_shift()
    {
        var inputs = new Inputs(61);
        for (var i = 0; i < 100; i++)
        {
            var terms = ValueList.Generate(inputs.Integer(1, 6), _ => new Rational(inputs.Integer(-5000, 5000), inputs.Integer(1, 50)));
            var shift = inputs.Integer(-100_000, 100_000);
            var plain = Reals.LogSumExp<Judge>(terms.Map(Judge.Of).Span);
            var moved = Reals.LogSumExp<Judge>(terms.Map(t => Judge.Of(t + shift)).Span);
            Assert.NotEqual(Comparison.Less, Judge.Compare(plain + Judge.Of(shift), moved));
            Assert.NotEqual(Comparison.Greater, Judge.Compare(plain + Judge.Of(shift), moved));
            AssertNear(plain, Reals.LogSumExp<Float64>(terms.Map(Float64.Of).Span).Value);

            // log-sum-exp lies between the maximum and the maximum plus log n.
            var largest = terms.Map(Judge.Of).Span[Reals.IndexOfLargest<Judge>(terms.Map(Judge.Of).Span)];
            Assert.NotEqual(Comparison.Less, Judge.Compare(plain, largest));
            Assert.NotEqual(Comparison.Greater, Judge.Compare(plain, largest + Judge.Log(Judge.Of(terms.Count))));
        }
    }

    [Fact]
    public void Log_sum_exp_of_one_term_is_the_term_in_every_arithmetic()
    {
        Assert.Equal(new Rational(7), Reals.LogSumExp<Rational>([new(7)]));
        Assert.Equal(7, Reals.LogSumExp<Float64>([new(7)]).Value);
        Assert.Equal(Judge.Of(7), Reals.LogSumExp<Judge>([Judge.Of(7)]));
        Assert.Equal(double.NegativeInfinity, Reals.LogSumExp<Float64>([new(double.NegativeInfinity)]).Value);
        Assert.Equal(1000, Reals.LogSumExp<Float64>([new(1000), new(-1000)]).Value);
        Assert.Throws<ArgumentException>(() => Reals.LogSumExp<Float64>([]));
        Assert.Throws<NotRationalException>(() => Reals.LogSumExp<Rational>([new(1), new(2)]));
    }

    [Fact]
    public void Sums_and_branches_agree_in_every_arithmetic()
    {
        Assert.Equal(Rational.Ratio(11, 6), Reals.Sum(3, i => Rational.Ratio(1, i + 1)));
        Assert.Equal(Rational.Zero, Reals.Sum<Rational>([]));
        Assert.True(Reals.Sum(3, i => Judge.Of(Rational.Ratio(1, i + 1))).Interval.Contains(Rational.Ratio(11, 6)));
        Assert.Equal(6, Reals.Sum<Float64>([new(1), new(2), new(3)]).Value);
        Assert.True(Reals.IsLess(Rational.Ratio(1, 3), Rational.Ratio(1, 2)));
        Assert.False(Reals.IsEqual(new Float64(1), new Float64(2)));
        Assert.Equal(0, Reals.Sign(Judge.Zero));
        Assert.Throws<UndecidedException>(() => Reals.IsLess(new Float64(double.NaN), Float64.One));
    }

    private static void AssertNear(Judge exact, double value)
    {
        var reference = Judge.Approximate(exact);
        Assert.True(Math.Abs(reference - value) <= 1e-13 * Math.Abs(reference) + double.Epsilon, $"{value} for {reference}");
    }
}
