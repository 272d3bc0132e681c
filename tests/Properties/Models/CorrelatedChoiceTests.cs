using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class CorrelatedChoiceTests
{
    private static readonly Rational Half = Rational.Ratio(1, 2);

    public static TheoryData<double, double, double, double> Nests() => new() { { 1, 1, 1, 0.5 }, { 2, 1, 3, 0.25 }, { 1, 4, 2, 0.75 }, { 3, 2, 1, 1 } };

    [Theory]
    [MemberData(nameof(Nests))]
    public void Nested_choice_is_the_integral_of_the_joint_law(double first, double second, double third, double dissimilarity)
    {
        // P(H_1 best) is the integral over x of the derivative of the joint distribution function in its first place, at (x, x, x).
        double Joint(double a, double b, double c) => Math.Exp(-Math.Pow(
            Math.Pow(first * Math.Exp(-a), 1 / dissimilarity) + Math.Pow(second * Math.Exp(-b), 1 / dissimilarity), dissimilarity) - (third * Math.Exp(-c)));
        double Integral(Func<double, double> density) => Enumerable.Range(-2_000, 5_000).Sum(i => density(i * 0.01)) * 0.01;
        const double Step = 1e-5;
        var expected = new[]
        {
            Integral(x => (Joint(x + Step, x, x) - Joint(x - Step, x, x)) / (2 * Step)),
            Integral(x => (Joint(x, x + Step, x) - Joint(x, x - Step, x)) / (2 * Step)),
            Integral(x => (Joint(x, x, x + Step) - Joint(x, x, x - Step)) / (2 * Step)),
        };
        Float64[] weights = [new(first), new(second), new(third)];
        for (var j = 0; j < 3; j++)
        {
            Assert.Equal(expected[j], NestedLogit.Choice<Float64>(weights, Rational.FromDouble(dissimilarity), j, [0, 1, 2]).Value, 6);
        }
    }

    [Fact]
    public void Nested_choice_without_correlation_is_Luce_and_in_the_limit_the_shared_noise()
    {
        Rational[] weights = [2, 2, 3];
        Assert.Equal(Luce.Probability<Rational>(weights, 0, [0, 1, 2]), NestedLogit.Choice<Rational>(weights, 1, 0, [0, 1, 2]));
        Assert.Equal(
            SharedNoise.Choice<Float64>(NoiseLaw.Gumbel, [2, 2, 3], 1, 2, [0, 1, 2]).Value,
            NestedLogit.Choice<Float64>([new(2), new(2), new(3)], Rational.Parse("0.001"), 2, [0, 1, 2]).Value,
            3);
        Assert.Throws<ArgumentOutOfRangeException>(() => NestedLogit.Inclusive(Rational.One, Rational.One, 2));
    }

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(2, 1, 0.5)]
    [InlineData(-1, -1, 2)]
    public void Random_coefficients_agree_with_a_finer_sum_within_their_error(double x, double mean, double deviation)
    {
        Rational[] attributes = [Rational.FromDouble(x), 0, 1];
        double total = 0, mass = 0;
        for (var i = -4_000; i <= 4_000; i++)
        {
            var z = i * 0.003;
            var beta = mean + (deviation * z);
            var weight = Math.Exp(-z * z / 2);
            total += weight * Math.Exp(beta * x) / (Math.Exp(beta * x) + 1 + Math.Exp(beta));
            mass += weight;
        }

        var choice = RandomCoefficientLogit.Choice<Float64>(attributes, Rational.FromDouble(mean), Rational.FromDouble(deviation), 0, [0, 1, 2]).Value;
        var error = RandomCoefficientLogit.Error<Float64>(attributes, Rational.FromDouble(deviation)).Value;
        Assert.InRange(Math.Abs(choice - (total / mass)), 0, error + 1e-12);
        Assert.InRange(error, 0, 1e-3);
    }

    [Fact]
    public void A_coefficient_that_does_not_vary_is_the_logit() =>
        Assert.Equal(Math.E / (1 + Math.E), RandomCoefficientLogit.Choice<Float64>([1, 0], 1, 0, 0, [0, 1]).Value, 12);

    [Fact]
    public void Maxima_of_Gumbel_variables_are_moved_by_the_logarithm_of_their_number() => Assert.All(new[] { Rational.Ratio(1, 3), Half }, y =>
    {
        Assert.Equal((Rational)5, MaximaTranslation.Factor<Rational>(MaximaFamily.Gumbel, 1, 7, 5, y));
        Assert.Equal(Math.Sqrt(5), MaximaTranslation.Factor<Float64>(MaximaFamily.Gumbel, 2, 7, 5, y).Value, 12);
    });

    [Fact]
    public void The_factor_solves_the_equation_of_the_distribution_functions()
    {
        var laws = new (MaximaFamily Family, Func<double, double> Law)[]
        {
            (MaximaFamily.Gumbel, x => Math.Exp(-Math.Exp(-x))),
            (MaximaFamily.Logistic, x => 1 / (1 + Math.Exp(-x))),
            (MaximaFamily.Exponential, x => x < 0 ? 0 : 1 - Math.Exp(-x)),
            (MaximaFamily.ReflectedGumbel, x => 1 - Math.Exp(-Math.Exp(x))),
            (MaximaFamily.Dyadic, x => Math.Exp(-MaximaTranslation.Height(Rational.Ratio(5, 4), Rational.FromDouble(Math.Exp(-x))).ToDouble())),
        };
        Assert.All(laws, l =>
        {
            foreach (var (n, y) in new[] { (2, Half), (3, Rational.Ratio(1, 3)), (5, Rational.Ratio(3, 4)) })
            {
                var x = -Math.Log(y.ToDouble());
                var c = Math.Log(MaximaTranslation.Factor<Float64>(l.Family, 1, l.Family == MaximaFamily.Dyadic ? Rational.Ratio(5, 4) : 1, n, y).Value);
                Assert.Equal(Math.Pow(l.Law(x), n), l.Law(x - c), 9);
            }
        });
    }

    [Fact]
    public void The_dyadic_inverse_undoes_the_height() => Assert.All(Enumerable.Range(1, 40), i =>
        Assert.Equal(Rational.Ratio(i, 7), MaximaTranslation.Inverse(Rational.Ratio(5, 4), MaximaTranslation.Height(Rational.Ratio(5, 4), Rational.Ratio(i, 7)))));

    [Fact]
    public void Normal_moments_are_those_of_the_textbook()
    {
        Assert.Equal((Rational)3, GaussianMixture.NormalMoment<Rational>(0, 1, 4));
        Assert.Equal((Rational)7, GaussianMixture.NormalMoment<Rational>(1, 2, 3));
        Assert.Equal((Rational)15, GaussianMixture.NormalMoment<Rational>(0, 1, 6));
        Assert.Equal(Half, GaussianMixture.Moment<Rational>([Half, Half], [0, 1], [0, 0], 5));
    }

    [Fact]
    public void A_Gumbel_law_has_a_power_for_exponent() =>
        Assert.Equal(3 * 0.25, GumbelMixture.Exponent<Float64>([new(1)], [new(3)], [2], new(0.5)).Value, 12);
}
