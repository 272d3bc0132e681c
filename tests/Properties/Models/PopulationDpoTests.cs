using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class PopulationDpoTests
{
    private static readonly PreferenceLink[] Links = [PreferenceLink.Logistic, PreferenceLink.DoubleExponential];

    [Fact]
    public void The_slope_of_a_pair_is_the_derivative_of_its_cross_entropy()
    {
        foreach (var link in Links)
        {
            foreach (var t in new[] { -2.0, -0.5, 0.3, 1.7 })
            {
                double Loss(double s)
                {
                    var q = Float64.Approximate(PopulationDpo.Probability(link, Of(Math.Exp(s)), Of(1)));
                    return -(0.3 * Math.Log(q)) - (0.7 * Math.Log(1 - q));
                }

                var slope = Float64.Approximate(PopulationDpo.PairSlope(link, Of(Math.Exp(t)), Of(1), Of(0.3)));
                Assert.Equal((Loss(t + 1e-5) - Loss(t - 1e-5)) / 2e-5, slope, 6);
                double SlopeAt(double s) => Float64.Approximate(PopulationDpo.PairSlope(link, Of(Math.Exp(s)), Of(1), Of(0.3)));
                var curvature = Float64.Approximate(PopulationDpo.PairCurvature(link, Of(Math.Exp(t)), Of(1), Of(0.3)));
                Assert.Equal((SlopeAt(t + 1e-5) - SlopeAt(t - 1e-5)) / 2e-5, curvature, 6);
            }
        }
    }

    [Fact]
    public void Both_links_are_symmetric_and_increasing() => Assert.All(Links, link =>
    {
        foreach (var (a, b) in new (Rational, Rational)[] { (1, 1), (2, 1), (1, 3), (5, 2) })
        {
            Assert.Equal(1, PopulationDpo.Probability(link, a, b) + PopulationDpo.Probability(link, b, a));
            Assert.True(PopulationDpo.Probability(link, a + 1, b) > PopulationDpo.Probability(link, a, b));
        }
    });

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(5, 1, 1)]
    [InlineData(1, 7, 4)]
    public void A_minimiser_known_in_advance_lies_within_the_certified_radius(int a, int b, int c)
    {
        // Bradley-Terry of the weights plus a circulation, which leaves every first-order condition as it is.
        Rational[] x = [a, b, c];
        Rational[] d = [1, 2, 3];
        var flow = Rational.Ratio(1, 25);
        var p = new Rational[9];
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                Rational turn = j == (i + 1) % 3 ? 1 : i == (j + 1) % 3 ? -1 : 0;
                p[(3 * i) + j] = (x[i] / (x[i] + x[j])) + (turn * flow / (d[i] * d[j]));
            }
        }

        Assert.All(Enumerable.Range(0, 3), i => Assert.True(PopulationDpo.Slope<Rational>(PreferenceLink.Logistic, x, p, d, i).IsZero));
        var candidate = PopulationDpo.Candidate(PreferenceLink.Logistic, [.. p.Select(Float64.Of)], [.. d.Select(Float64.Of)]);
        var radius = PopulationDpo.Radius<Rational>(PreferenceLink.Logistic, candidate, p, d)!.Value;
        Assert.True(radius < Rational.Parse("1e-9"));
        for (var i = 1; i < 3; i++)
        {
            var apart = Math.Log((candidate[i] / candidate[0]).ToDouble()) - Math.Log((x[i] / x[0]).ToDouble());
            Assert.True(Math.Abs(apart) <= (2 * radius.ToDouble()) + 1e-14, $"{apart} against {radius.ToDouble()}");
        }
    }

    [Fact]
    public void No_radius_is_certified_far_from_the_minimiser() => Assert.Null(
        PopulationDpo.Radius<Rational>(
            PreferenceLink.Logistic,
            [1, 1],
            [Rational.Ratio(1, 2), Rational.Ratio(9, 10), Rational.Ratio(1, 10), Rational.Ratio(1, 2)],
            [1, 1]));

    private static Float64 Of(double x) => Float64.Of(Rational.FromDouble(x));
}
