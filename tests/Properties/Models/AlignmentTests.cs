using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class AlignmentTests
{
    private static Rational Half => Rational.Ratio(1, 2);

    private static IEnumerable<(int Responses, LabelledComparison[] Comparisons, Rational Target)> DataSets() => Enumerable.Range(0, 200).Select(seed =>
    {
        var draws = Draws.Random((ulong)seed);
        var responses = draws.Integer(1, 4);
        var comparisons = draws.List(1, 6, d => new LabelledComparison(d.Choose(responses), d.Choose(responses), d.Integer(1, 9)));
        return (responses, comparisons.ToArray(), draws.Utility());
    });

    [Fact]
    public void The_score_is_the_mean_of_the_row() =>
        Assert.Equal(Rational.Ratio(5, 12), IpoScore.Of<Rational>([Half, Rational.Ratio(1, 3), Rational.Ratio(1, 6)], [Half, Half, 0]));

    [Fact]
    public void A_score_needs_as_many_entries_as_the_law() =>
        Assert.Throws<ArgumentException>(() => IpoScore.Of<Rational>([1], [1, 0]));

    [Fact]
    public void The_least_squares_solution_is_stationary() => Assert.All(DataSets(), c =>
    {
        var q = ComparisonLeastSquares.Solve(c.Responses, c.Comparisons, c.Target);
        Assert.All(IpoCriterion.OneSidedSlope<Rational>(c.Comparisons, q, 0, c.Target), s => Assert.Equal(Rational.Zero, s));
    });

    [Fact]
    public void No_nearby_q_has_a_lower_criterion_than_the_solution() => Assert.All(DataSets(), c =>
    {
        var q = ComparisonLeastSquares.Solve(c.Responses, c.Comparisons, c.Target);
        var least = IpoCriterion.OneSided<Rational>(c.Comparisons, q, 0, c.Target);
        for (var y = 0; y < q.Length; y++)
        {
            foreach (var step in new[] { Half, -Half, Rational.Ratio(1, 100) })
            {
                var moved = (Rational[])q.Clone();
                moved[y] += step;
                Assert.True(IpoCriterion.OneSided<Rational>(c.Comparisons, moved, 0, c.Target) >= least);
            }
        }
    });

    [Fact]
    public void Half_the_slope_is_half_the_symmetric_difference_of_the_criterion() => Assert.All(DataSets(), c =>
    {
        var draws = Draws.Random((ulong)c.Comparisons.Length);
        Rational[] q = [.. draws.List(c.Responses, d => d.Utility())];
        var slope = IpoCriterion.TwoSidedSlope<Rational>(c.Comparisons, q, Half, -1, c.Target);
        for (var y = 0; y < q.Length; y++)
        {
            Rational[] up = [.. q], down = [.. q];
            up[y] += 1;
            down[y] -= 1;
            var difference = IpoCriterion.TwoSided<Rational>(c.Comparisons, up, Half, -1, c.Target) - IpoCriterion.TwoSided<Rational>(c.Comparisons, down, Half, -1, c.Target);
            Assert.Equal(difference / 4, slope[y]);
        }
    });

    [Fact]
    public void A_dual_number_follows_the_quotient_rule()
    {
        var x = Dual<Rational>.Variable(3);
        Assert.Equal(new Dual<Rational>(Rational.Ratio(3, 4), Rational.Ratio(1, 16)), x / (x + Dual<Rational>.Constant(1)));
    }

    [Fact]
    public void A_dual_logarithm_has_the_reciprocal_as_its_slope() =>
        Assert.Equal(0.5, Dual<Float64>.Log(Dual<Float64>.Variable(new(2))).Slope.Value);

    [Fact]
    public void The_partial_derivative_is_the_limit_of_difference_quotients()
    {
        Float64[] policy = [new(0.3), new(0.7)], reference = [new(0.5), new(0.5)], reward = [new(1), new(-2)];
        double Value(double p) => KlRegularisedReward.Lagrangian<Float64>(
            [Dual<Float64>.Constant(new(p)), Dual<Float64>.Constant(policy[1])], reference, reward, new(0.4), new(0.9)).Value.Value;
        var quotient = (Value(0.3 + 1e-5) - Value(0.3 - 1e-5)) / 2e-5;
        Assert.Equal(quotient, KlRegularisedReward.Partial<Float64>(policy, reference, reward, new(0.4), new(0.9), 0).Value, 8);
    }
}
