using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public sealed class ResponseModelTests
{
    private static readonly Rational[] Odds = [1, 2, Rational.Ratio(1, 3), 1_000_000, Rational.Ratio(1, 1_000_000)];

    [Fact]
    public void Rasch_from_odds_agrees_with_the_logistic_of_the_sum_of_their_logarithms()
    {
        foreach (var a in Odds)
        {
            foreach (var b in Odds)
            {
                var exact = RaschModel.FromOdds(a, b);
                var enclosed = RaschModel.Probability(
                    Enclosure<Bits192>.Log(Enclosure<Bits192>.Of(a)), Enclosure<Bits192>.Log(Enclosure<Bits192>.Of(b)));
                Assert.True(enclosed.Bounds.Contains(exact));
            }
        }
    }

    [Fact]
    public void Given_one_acceptance_the_user_is_gone()
    {
        foreach (var user in Odds)
        {
            Assert.Equal(Rational.Ratio(2, 5), RaschModel.FirstGivenOneAccepted(user, 2, 3));
        }
    }

    [Fact]
    public void The_factor_model_with_one_dimension_and_unit_features_is_Rasch() =>
        Assert.Equal(RaschModel.Logit<Rational>(3, -2), LogisticFactorModel.Logit<Rational>([3], [1], -2));

    [Fact]
    public void The_factor_model_agrees_with_an_inner_product_written_out()
    {
        Rational[] u = [1, -2, Rational.Ratio(1, 2)];
        Rational[] v = [3, 5, 4];
        Assert.Equal(u.Zip(v, (x, y) => x * y).Aggregate((x, y) => x + y) + 7, LogisticFactorModel.Logit<Rational>(u, v, 7));
        Assert.Equal(7, LogisticFactorModel.Logit<Rational>([], [], 7));
    }

    [Fact]
    public void The_factor_model_is_the_same_when_tastes_and_features_are_turned_together()
    {
        // A turn by the angle of (3, 4, 5).
        Rational[] Turned(Rational[] x) => [((3 * x[0]) - (4 * x[1])) / 5, ((4 * x[0]) + (3 * x[1])) / 5];
        Rational[] u = [2, -7];
        Rational[] v = [Rational.Ratio(1, 3), 5];
        Assert.Equal(LogisticFactorModel.Logit<Rational>(u, v, 1), LogisticFactorModel.Logit<Rational>(Turned(u), Turned(v), 1));
        Assert.Equal(IdealPointModel.SquaredDistance<Rational>(u, v), IdealPointModel.SquaredDistance<Rational>(Turned(u), Turned(v)));
    }

    [Fact]
    public void The_ideal_point_model_subtracts_the_distance()
    {
        Assert.Equal(-4, IdealPointModel.Logit<Rational>([0, 0], [3, 4], 1));
        Assert.Equal(1, IdealPointModel.Logit<Rational>([3, 4], [3, 4], 1));
        Assert.Equal(Rational.Ratio(1, 2), IdealPointModel.Probability<Rational>([0, 0], [3, 4], 5));
    }

    [Fact]
    public void The_triangle_inequality_bounds_how_far_two_ideal_points_are_apart_in_utility()
    {
        Float64[] u = [Float64.Of(1), Float64.Of(2)];
        Float64[] w = [Float64.Of(-3), Float64.Of(1)];
        Float64[] v = [Float64.Of(5), Float64.Of(-4)];
        var apart = Math.Abs(Float64.Approximate(IdealPointModel.Logit<Float64>(u, v, Float64.Zero) - IdealPointModel.Logit<Float64>(w, v, Float64.Zero)));
        Assert.True(apart <= Math.Sqrt(17));
    }

    [Fact]
    public void Unequal_dimensions_are_an_error()
    {
        Assert.Throws<ArgumentException>(() => LogisticFactorModel.Logit<Rational>([1], [1, 2], 0));
        Assert.Throws<ArgumentException>(() => IdealPointModel.Logit<Rational>([1], [1, 2], 0));
    }
}
