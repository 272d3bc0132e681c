using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class DirectLossTests
{
    [Fact]
    public void First_order_conditions_force_zero_exactly_where_no_other_pattern_has_the_same_character()
    {
        foreach (var (types, most, reach) in new[] { (1, 2, 4), (2, 2, 8), (3, 2, 5), (4, 1, 2) })
        {
            foreach (var parts in RewardGrid.Vectors(types, 0, most + 1).Where(k => k.Sum() is > 0 and <= 4))
            {
                var points = FirstOrderSurface.Shifts(parts, reach).Select(s => s.Select(x => Rational.Pow(2, x)).ToArray()).ToList();
                for (var o = 0; o < 1 << types; o++)
                {
                    Assert.Equal(FirstOrderSurface.Twin(parts, o) is null, FirstOrderSurface.ForcesZero(points, o));
                }
            }
        }
    }

    [Fact]
    public void Equal_shares_leave_one_solution_on_the_patterns_of_agreement()
    {
        var points = FirstOrderSurface.Shifts([1, 1, 1, 1], 2).Select(s => s.Select((x, u) => (u == 0 ? 3 : 1) * Rational.Pow(2, x)).ToArray()).ToList();

        // g(1) = 1 and g(0) = -Π v solve every equation.
        Assert.All(points, v => Assert.Equal(v[0] * v[1] * v[2] * v[3], FirstOrderSurface.Equation(v)[15]));
        Assert.All(points, v => Assert.Equal(3, FirstOrderSurface.Equation(v)[15]));
    }

    [Fact]
    public void The_agreement_loss_has_the_slope_of_its_two_patterns()
    {
        Rational[] labels = [Rational.Ratio(1, 3), Rational.Ratio(3, 4), Rational.Ratio(2, 5)];
        var (all, none) = (Rational.Ratio(1, 10), Rational.Ratio(2, 3) * Rational.Ratio(1, 4) * Rational.Ratio(3, 5));
        Rational odds = 7;
        Assert.Equal(3 * ((none * odds) - all) / 8, AgreementLoss.Slope<Rational>(labels, odds, 3));
    }

    [Fact]
    public void Paired_labels_give_the_first_two_moments()
    {
        Rational[] shares = [Rational.Ratio(1, 4), Rational.Ratio(3, 4)];
        Rational[] odds = [3, Rational.Ratio(1, 2)];
        var (j1, j2) = PairedLabels.Joint<Rational>(shares, odds, sameUser: true);
        Assert.Equal(Rational.Ratio(3, 16) + Rational.Ratio(1, 4), j1 + j2);
        Assert.Equal((Rational.Ratio(1, 4) * Rational.Ratio(9, 16)) + Rational.Ratio(3, 4 * 9), j1);
        var (independent, _) = PairedLabels.Joint<Rational>(shares, odds, sameUser: false);
        Assert.Equal(Rational.Ratio(49, 256), independent);
    }

    [Fact]
    public void Deviations_average_to_zero_and_vanish_for_equal_types()
    {
        Float64[] shares = [Of(0.25), Of(0.75)];
        var deviations = PairedLabels.Deviations<Float64>(shares, [Of(3), Of(0.5)]);
        Assert.Equal(0, Float64.Approximate((shares[0] * deviations[0]) + (shares[1] * deviations[1])), 12);
        Assert.Equal(Math.Log(3) - (0.25 * Math.Log(3)) - (0.75 * Math.Log(0.5)), Float64.Approximate(deviations[0]), 12);
        Assert.All(PairedLabels.Deviations<Rational>([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [5, 5]), d => Assert.True(d.IsZero));
    }

    private static Float64 Of(double x) => Float64.Of(Rational.FromDouble(x));
}
