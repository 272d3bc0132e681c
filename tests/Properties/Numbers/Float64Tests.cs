using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Numbers;

public class Float64Tests
{
    [Fact]
    public void Exp_is_within_one_unit_in_the_last_place_over_the_whole_range()
    {
        var inputs = new Inputs(51);
        var worst = 0.0;
        for (var i = 0; i < 30_000; i++)
        {
            var x = (i % 5) switch
            {
                0 => inputs.Double(-745.13, 709.78),
                1 => inputs.Double(-745.13, -708),
                2 => inputs.Double(-1, 1),
                3 => Math.ScaleB(inputs.Double(-1, 1), inputs.Integer(-60, 0)),
                _ => (inputs.Integer(-1500, 1500) + 0.5 + inputs.Double(-1e-9, 1e-9)) * 0.34657359027997264,
            };
            worst = Math.Max(worst, Units(Float64Functions.Exp(x), Interval.Exp(Interval.Of(Rational.FromDouble(x), 128), 128)));
        }

        Assert.True(worst < 1, $"{worst} units");
    }

    [Fact]
    public void Log_is_within_one_unit_in_the_last_place_over_the_whole_range()
    {
        var inputs = new Inputs(52);
        var worst = 0.0;
        for (var i = 0; i < 30_000; i++)
        {
            var x = (i % 5) switch
            {
                0 => inputs.AnyPositiveDouble(),
                1 => Math.ScaleB(inputs.Double(0, 1), -1030),
                2 => inputs.Double(0.5, 2),
                3 => 1 + Math.ScaleB(inputs.Double(-1, 1), inputs.Integer(-52, 0)),
                _ => Math.Sqrt(2) * Math.ScaleB(1 + inputs.Double(-1e-9, 1e-9), inputs.Integer(-3, 3)),
            };
            if (x != 1 && x > 0)
            {
                worst = Math.Max(worst, Units(Float64Functions.Log(x), Interval.Log(Interval.Of(Rational.FromDouble(x), 128), 128)));
            }
        }

        Assert.True(worst < 1, $"{worst} units");
    }

    [Fact]
    public void The_edges_of_the_functions_are_those_of_the_reals()
    {
        Assert.Equal(1, Float64Functions.Exp(0));
        Assert.Equal(0, Float64Functions.Exp(double.NegativeInfinity));
        Assert.Equal(0, Float64Functions.Exp(-745.2));
        Assert.Equal(double.Epsilon, Float64Functions.Exp(-745.13));
        Assert.Equal(double.PositiveInfinity, Float64Functions.Exp(double.PositiveInfinity));
        Assert.Equal(double.PositiveInfinity, Float64Functions.Exp(709.79));
        Assert.True(double.IsFinite(Float64Functions.Exp(709.782712893384)));
        Assert.True(double.IsNaN(Float64Functions.Exp(double.NaN)));
        Assert.Equal(0, Float64Functions.Log(1));
        Assert.Equal(double.NegativeInfinity, Float64Functions.Log(0));
        Assert.Equal(double.NegativeInfinity, Float64Functions.Log(-0.0));
        Assert.Equal(double.PositiveInfinity, Float64Functions.Log(double.PositiveInfinity));
        Assert.True(double.IsNaN(Float64Functions.Log(-1)));
        Assert.True(double.IsNaN(Float64Functions.Log(double.NaN)));
    }

    [Fact]
    public void Not_a_number_compares_with_nothing_and_lifting_rounds_to_nearest()
    {
        var nan = new Float64(double.NaN);
        Assert.Equal(Comparison.Undecided, Float64.Compare(nan, nan));
        Assert.Equal(Comparison.Undecided, Float64.Compare(nan, Float64.One));
        Assert.Equal(Comparison.Equal, Float64.Compare(Float64.Zero, -Float64.Zero));
        Assert.Equal(1 / 3.0, Float64.Of(Rational.Ratio(1, 3)).Value);
        Assert.Equal(0.1, Float64.Of(Rational.Parse("0.1")).Value);
        Assert.Equal(1.0, Float64.Pow(Float64.Zero, 0).Value);
        Assert.Equal(-0.125, Float64.Pow(Float64.Of(-2), -3).Value);
        Assert.Equal(1024, Float64.Pow(Float64.Of(2), 10).Value);
        Assert.Equal("0.1", new Float64(0.1).ToString());
    }

    /// <summary>The distance to the enclosed value in units of the last place of the doubles there.</summary>
    private static double Units(double computed, Interval exact)
    {
        var value = exact.Low.ToRational();
        var near = Math.Abs(value.ToDouble());
        var unit = Rational.FromDouble(double.IsInfinity(Math.BitIncrement(near)) ? near - Math.BitDecrement(near) : Math.BitIncrement(near) - near);
        return (Rational.Abs(Rational.FromDouble(computed) - value) / unit).ToDouble();
    }
}
