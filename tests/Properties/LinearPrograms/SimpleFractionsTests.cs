using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.LinearPrograms;

public class SimpleFractionsTests
{
    [Theory]
    [InlineData(1.0 / 3, 1, 3)]
    [InlineData(-22.0 / 7, -22, 7)]
    [InlineData(0.0, 0, 1)]
    [InlineData(1e-12, 0, 1)]
    [InlineData(1e6 + 0.5, 2_000_001, 2)]
    public void The_fraction_behind_a_double_is_found(double value, long numerator, long denominator) =>
        Assert.Equal(Rational.Ratio(numerator, denominator), SimpleFractions.Near(value, 1e-10));

    [Fact]
    public void Without_tolerance_the_double_itself_comes_back() =>
        Assert.Equal(Rational.FromDouble(Math.PI), SimpleFractions.Near(Math.PI, 0));

    [Theory]
    [InlineData(double.NaN, 0.1)]
    [InlineData(double.PositiveInfinity, 0.1)]
    [InlineData(1.0, -0.1)]
    [InlineData(1.0, double.NaN)]
    public void What_is_not_a_number_is_an_argument_error(double value, double tolerance) =>
        Assert.Throws<ArgumentException>(() => SimpleFractions.Near(value, tolerance));
}
