using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public sealed class InclusiveMassLossTests
{
    private static readonly CategoryDatum[] Data = [new(2, 1, true), new(1, 3, false), new(1, 1, false), new(0, 2, false), new(3, 0, true)];
    private static readonly (Rational Mass, Rational Ratio)[] Points =
        [(Rational.Ratio(1, 2), 1), (Rational.Ratio(1, 3), 7), (Rational.Ratio(9, 10), Rational.Ratio(1, 4)), (Rational.Ratio(99, 100), 50)];

    [Fact]
    public void The_slope_in_the_mass_is_the_slope_in_the_log_odds_over_q_times_one_minus_q() => Assert.All(Points, p =>
    {
        // d ln u / dq = 1 / (q (1 - q)); with β = 0 both are rational.
        var odds = p.Mass / (1 - p.Mass);
        var inMass = InclusiveMassLoss.FirstTerm<Rational>(Data, p.Mass, p.Ratio) - (2 * ((1 / p.Mass) + (1 / (1 - p.Mass))));
        var inLogOdds = InclusiveLoss.Slope<Rational>(Data, ((int)p.Ratio.Denominator, (int)p.Ratio.Numerator), odds, odds, 0);
        Assert.Equal(inLogOdds / (p.Mass * (1 - p.Mass)), inMass);
    });

    [Fact]
    public void The_curvature_is_the_limit_of_differences_of_slopes() => Assert.All(Points, p =>
    {
        var step = Rational.Ratio(1, 1_000_000_000);
        Rational Slope(Rational q) => InclusiveMassLoss.FirstTerm<Rational>(Data, q, p.Ratio) - (2 * ((1 / q) + (1 / (1 - q))));
        var quotient = (Slope(p.Mass + step) - Slope(p.Mass - step)) / (2 * step);
        var curvature = InclusiveMassLoss.Curvature<Rational>(Data, p.Mass, p.Ratio, 0);
        Assert.True(Rational.Abs(quotient - curvature) < Rational.Ratio(1, 1_000) * (1 + Rational.Abs(curvature)));
    });

    [Fact]
    public void The_chances_of_all_messages_offered_sum_to_one() => Assert.All(Points, p => Assert.All(Data, d =>
    {
        var sum = (d.First * InclusiveMassLoss.ChoiceChance(d with { ChoseFirst = true }, p.Mass, p.Ratio))
            + (d.Second * InclusiveMassLoss.ChoiceChance(d with { ChoseFirst = false }, p.Mass, p.Ratio));
        Assert.Equal(Rational.One, sum);
    }));

    [Fact]
    public void A_hinge_of_equal_chances_is_the_margin() =>
        Assert.Equal(Rational.Ratio(3, 2), CalibrationLoss.Hinge<Rational>(Rational.Ratio(1, 7), Rational.Ratio(1, 7), Rational.Ratio(3, 2)));

    [Fact]
    public void At_equal_chances_every_pair_costs_the_margin() =>
        Assert.Equal((Rational)18, CalibrationLoss.Hinges<Rational>((2, 3, 4), 1, 2));
}
