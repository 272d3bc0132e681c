using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;
using MathNet.Numerics.RootFinding;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

/// <summary>The models against a numerical library's quadrature, distributions and root finding: a route that shares no code.</summary>
public class NumericalCrossChecks
{
    private const double Agreement = 1e-9;

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1, 2)]
    [InlineData(-3, 2, 0.5)]
    public void Integrating_the_gumbel_race_gives_softmax(double v1, double v2, double v3)
    {
        double[] v = [v1, v2, v3];
        for (var j = 0; j < 3; j++)
        {
            // P(V_j + ε_j is the largest) = ∫ f(x - V_j) Π_{k ≠ j} F(x - V_k) dx with F(x) = exp(-e^-x).
            var integral = GaussLegendreRule.Integrate(
                x => Math.Exp(-(x - v[j])) * Math.Exp(-v.Sum(u => Math.Exp(-(x - u)))), -30, 60, 512);
            Float64[] lifted = [.. v.Select(u => new Float64(u))];
            Assert.Equal(integral, Luce.Softmax<Float64>(lifted, j, [0, 1, 2]).Value, Agreement);
        }
    }

    [Theory]
    [InlineData(0.8, 3)]
    [InlineData(0.5, 2)]
    [InlineData(0.1, 6)]
    public void The_share_of_mixed_queries_is_a_binomial_expectation(double mass, int size)
    {
        var counts = Enumerable.Range(1, size - 1).ToList();
        var expected = counts.Sum(k => Binomial.PMF(mass, size, k) * k / size) / counts.Sum(k => Binomial.PMF(mass, size, k));
        Assert.Equal(expected, MixedQueries.ShareFormula(new Float64(mass), size).Value, Agreement);
    }

    [Fact]
    public void The_refuting_tail_of_the_Chernoff_step_is_the_library_s_too()
    {
        var tail = Binomial.CDF(0.5, 8, 4);
        Assert.Equal(163.0 / 256, tail, Agreement);
        Assert.True(tail > Math.Exp(-8 * 0.5 * 0.25 / 2));
    }

    [Fact]
    public void The_minimiser_of_the_reward_loss_lies_where_Brent_s_method_finds_it()
    {
        CategoryDatum[] data = [new(2, 1, true), new(2, 1, false), new(1, 3, true), new(3, 1, false), new(1, 1, false)];
        var root = Brent.FindRoot(x => RewardLoss.Descent(data, new Float64(x)).Value, 1e-6, 1e6, 1e-13, 1000);
        Assert.True(RewardLoss.HasMinimiser(data));
        Assert.True(RewardLoss.Descent<Rational>(data, Rational.FromDouble(root * (1 - 1e-9))).Sign > 0);
        Assert.True(RewardLoss.Descent<Rational>(data, Rational.FromDouble(root * (1 + 1e-9))).Sign < 0);
    }
}
