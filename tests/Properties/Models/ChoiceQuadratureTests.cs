using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public sealed class ChoiceQuadratureTests
{
    private static readonly int[] Three = [0, 1, 2];

    [Theory]
    [InlineData("0", "0.5")]
    [InlineData("1", "0.8413447460685429485852325456320379224779")]
    [InlineData("-1", "0.1586552539314570514147674543679620775221")]
    [InlineData("2", "0.9772498680518207927997173628334665625282")]
    [InlineData("4", "0.9999683287581668800787462292432778487015")]
    [InlineData("10", "0.9999999999999999999999923801469758394739")]
    public void The_normal_distribution_function_encloses_its_tabulated_values(string x, string value)
    {
        var p = new NoiseDistribution(NoiseShape.Normal, 0, 1).Below<Enclosure<Bits192>>(Rational.Parse(x));
        var tabulated = Rational.Parse(value);
        var unit = Rational.Parse("1e-40");
        Assert.True(p.Low.Bounds.Low.ToRational() <= tabulated + unit);
        Assert.True(p.High.Bounds.High.ToRational() >= tabulated - unit);
        Assert.True(p.High.Bounds.High.ToRational() - p.Low.Bounds.Low.ToRational() < Rational.Parse("1e-25"));
    }

    [Theory]
    [InlineData(NoiseShape.Gumbel)]
    [InlineData(NoiseShape.ReflectedGumbel)]
    [InlineData(NoiseShape.Normal)]
    [InlineData(NoiseShape.Logistic)]
    [InlineData(NoiseShape.Exponential)]
    [InlineData(NoiseShape.Uniform)]
    public void A_distribution_function_rises_from_0_to_1_and_moves_with_location_and_scale(NoiseShape shape)
    {
        var standard = new NoiseDistribution(shape, 0, 1);
        var moved = new NoiseDistribution(shape, 3, 2);
        var last = 0.0;
        for (var x = -9; x <= 9; x++)
        {
            var p = Value(standard, x);
            Assert.InRange(p, last - 1e-12, 1 + 1e-12);
            Assert.Equal(p, Value(moved, 3 + (2 * x)), 12);
            last = p;
        }

        Assert.True(Value(standard, -9) < 0.001);
        Assert.True(Value(standard, 9) > 0.999);
    }

    [Theory]
    [InlineData("0", "1")]
    [InlineData("5/2", "1")]
    [InlineData("0", "2")]
    [InlineData("-1/3", "1/2")]
    public void Gumbel_brackets_contain_softmax_of_the_scaled_utilities_at_any_location(string location, string scale)
    {
        var noise = new NoiseDistribution(NoiseShape.Gumbel, Rational.Parse(location), Rational.Parse(scale));
        var quadrature = new ChoiceQuadrature<Enclosure<Bits64>>(noise, 24);
        Enclosure<Bits64>[] v = [.. new[] { 1, 0, -1 }.Select(x => Enclosure<Bits64>.Of(x / noise.Scale))];
        foreach (var j in Three)
        {
            Contains(quadrature.Choice(quadrature.Utilities([1, 0, -1]), j, Three), Luce.Softmax<Enclosure<Bits64>>(v, j, Three));
        }
    }

    [Theory]
    [InlineData(NoiseShape.ReflectedGumbel, NoiseLaw.ReflectedGumbel)]
    [InlineData(NoiseShape.Exponential, NoiseLaw.Exponential)]
    [InlineData(NoiseShape.Gumbel, NoiseLaw.Gumbel)]
    public void Brackets_contain_the_exact_integrals_at_equal_utilities(NoiseShape shape, NoiseLaw law)
    {
        var quadrature = new ChoiceQuadrature<Enclosure<Bits64>>(new NoiseDistribution(shape, 0, 1), 24);
        Contains(quadrature.Choice([0, 0, 0], 1, Three), Enclosure<Bits64>.Of(AdditiveUtility.Choice<Rational>(law, [1, 1, 1], 1, 1, Three)));
    }

    [Fact]
    public void Uniform_brackets_contain_the_exact_histogram_value_and_shrink_with_the_cells()
    {
        // On [0, 2] with V = (1, 0): P(H_2 > H_1) = 1/8.
        var noise = new NoiseDistribution(NoiseShape.Uniform, 0, 2);
        var width = Rational.One;
        foreach (var perUnit in new[] { 4, 16, 64 })
        {
            var quadrature = new ChoiceQuadrature<Rational>(noise, perUnit);
            var p = quadrature.Choice(quadrature.Utilities([1, 0]), 1, [0, 1]);
            Assert.True(p.Low <= Rational.Ratio(1, 8) && Rational.Ratio(1, 8) <= p.High);
            Assert.True(p.High - p.Low < width / 2);
            width = p.High - p.Low;
        }
    }

    [Fact]
    public void Logistic_brackets_contain_the_closed_form_of_a_difference_of_logistic_variables()
    {
        // w (w - 1 - log w) / (w - 1)² with w = e.
        var quadrature = new ChoiceQuadrature<Enclosure<Bits64>>(new NoiseDistribution(NoiseShape.Logistic, 0, 1), 24);
        var w = Enclosure<Bits64>.Exp(Enclosure<Bits64>.One);
        var one = Enclosure<Bits64>.One;
        Contains(quadrature.Choice(quadrature.Utilities([1, 0]), 0, [0, 1]), w * (w - one - one) / Enclosure<Bits64>.Pow(w - one, 2));
    }

    [Fact]
    public void Normal_brackets_contain_the_probability_of_a_normal_difference()
    {
        // P = Φ(1 / sqrt 2) = 0.760249938906522...
        var quadrature = new ChoiceQuadrature<Enclosure<Bits64>>(new NoiseDistribution(NoiseShape.Normal, 0, 1), 24);
        Contains(quadrature.Choice(quadrature.Utilities([1, 0]), 0, [0, 1]), Enclosure<Bits64>.Of(Rational.Parse("0.7602499389065")));
    }

    [Fact]
    public void An_alternative_that_is_not_offered_is_an_error() =>
        Assert.Throws<ArgumentException>(() => new ChoiceQuadrature<Rational>(new NoiseDistribution(NoiseShape.Uniform, 0, 1), 2).Choice([0, 0], 1, [0]));

    private static double Value(NoiseDistribution noise, int x) => Float64.Approximate(noise.Below<Float64>(x).Low);

    private static void Contains(Bracket<Enclosure<Bits64>> bracket, Enclosure<Bits64> value)
    {
        Assert.Equal(Comparison.Less, Enclosure<Bits64>.Compare(bracket.Low, value));
        Assert.Equal(Comparison.Greater, Enclosure<Bits64>.Compare(bracket.High, value));
    }
}
