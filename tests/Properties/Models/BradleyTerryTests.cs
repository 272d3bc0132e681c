using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class BradleyTerryTests
{
    private const double Step = 1e-6;

    private static IEnumerable<(double[] Scores, PairLabel[] Labels)> Data() => Enumerable.Range(0, 60).Select(seed =>
    {
        var draws = Draws.Random((ulong)seed);
        var scores = draws.List(4, d => d.Integer(-3, 3)).Select(s => (double)s).ToArray();
        var labels = draws.List(0, 6, d =>
        {
            var first = d.Choose(4);
            return new PairLabel(first, (first + 1 + d.Choose(3)) % 4, d.Flip());
        });
        return (scores, labels.ToArray());
    });

    [Fact]
    public void The_likelihood_is_e_to_the_log_likelihood() => Assert.All(Data(), c =>
        Assert.Equal(Naive(c.Scores, c.Labels), Math.Log(BradleyTerry.Likelihood<Float64>(Weights(c.Scores), c.Labels).Value), 9));

    [Fact]
    public void The_printed_log_likelihood_is_the_sum_of_the_logarithms_of_the_winners() => Assert.All(Data(), c =>
        Assert.Equal(Naive(c.Scores, c.Labels), BradleyTerry.LogLikelihood<Float64>(Lifted(c.Scores), c.Labels).Value, 9));

    [Fact]
    public void Pointwise_gradients_are_difference_quotients() => Assert.All(Data(), c =>
    {
        var gradients = BradleyTerry.PointGradients<Float64>(Weights(c.Scores), c.Labels);
        for (var i = 0; i < 4; i++)
        {
            double[] up = [.. c.Scores], down = [.. c.Scores];
            up[i] += Step;
            down[i] -= Step;
            Assert.Equal((Naive(up, c.Labels) - Naive(down, c.Labels)) / (2 * Step), gradients[i].Value, 6);
        }
    });

    [Fact]
    public void Pointwise_gradients_sum_to_0() => Assert.All(Data(), c =>
        Assert.Equal(0, BradleyTerry.PointGradients<Float64>(Weights(c.Scores), c.Labels).Sum(g => g.Value), 12));

    [Fact]
    public void Every_comparison_is_on_a_cycle_exactly_if_no_group_beat_the_others_it_met_each_time() => Assert.All(Data(), c =>
    {
        var oneSided = Enumerable.Range(0, 16).Any(group =>
        {
            var leaving = c.Labels.Where(l => (group >> l.First & 1) != (group >> l.Second & 1)).ToList();
            return leaving.Count > 0 && leaving.All(l => (group >> l.Winner() & 1) == 1);
        });
        Assert.Equal(!oneSided, ComparisonGraph.IsBalanced(4, c.Labels));
    });

    [Fact]
    public void Items_of_one_comparison_are_in_one_part_and_unconnected_ones_are_not()
    {
        Assert.Equal([0, 1, 0, 1], ComparisonGraph.Parts(4, [new(0, 2, true), new(3, 1, false)]));
        Assert.Equal([0, 1], ComparisonGraph.Parts(2, []));
    }

    [Fact]
    public void The_slope_of_weighted_pairs_is_a_difference_quotient_of_their_value()
    {
        ValueList<Rational> relevance = [0, 2, 1];
        double[] scores = [1.5, 0.5, -1];
        for (var i = 0; i < 3; i++)
        {
            double[] up = [.. scores], down = [.. scores];
            up[i] += Step;
            down[i] -= Step;
            var quotient = (WeightedPairs.Value<Float64>(relevance, Lifted(up)).Value - WeightedPairs.Value<Float64>(relevance, Lifted(down)).Value) / (2 * Step);
            Float64[] direction = [.. Enumerable.Range(0, 3).Select(j => i == j ? Float64.One : Float64.Zero)];
            Assert.Equal(quotient, WeightedPairs.Slope<Float64>(relevance, Weights(scores), direction, weighted: true).Value, 6);
        }
    }

    [Fact]
    public void Bubble_sort_needs_all_its_passes_and_one_exchange_for_each_inversion()
    {
        Assert.Equal(([3, 2, 1], 3), BubbleSort.Pass([1, 2, 3], 2));
        Assert.Equal(([2, 3, 1], 2), BubbleSort.Pass([1, 2, 3], 1));
        Assert.Equal(([1, 1], 0), BubbleSort.Pass([1, 1], 1));
    }

    [Fact]
    public void The_tilted_policy_is_a_policy_and_a_flat_tilt_leaves_the_reference()
    {
        Assert.Equal([Rational.Ratio(1, 4), Rational.Ratio(3, 4)], GibbsPolicy.Of([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [1, 3]));
        Assert.Equal([Rational.Ratio(1, 3), Rational.Ratio(2, 3)], GibbsPolicy.Of([Rational.Ratio(1, 3), Rational.Ratio(2, 3)], [5, 5]));
        Assert.Equal([0, 1], GibbsPolicy.Of([0, 1], [100, 1]));
    }

    [Fact]
    public void The_divergence_counts_an_action_without_probability_as_0()
    {
        Assert.Equal(Math.Log(2), GibbsPolicy.Divergence<Float64>([1, 0], [Rational.Ratio(1, 2), Rational.Ratio(1, 2)]).Value, 12);
        Assert.Throws<DivideByZeroException>(() => GibbsPolicy.Divergence<Rational>([1, 0], [0, 1]));
    }

    private static double Naive(double[] scores, PairLabel[] labels) =>
        labels.Sum(l => -Math.Log(1 + Math.Exp(scores[l.Loser()] - scores[l.Winner()])));

    private static Float64[] Lifted(double[] values) => [.. values.Select(v => Float64.Of(Rational.FromDouble(v)))];

    private static Float64[] Weights(double[] scores) => [.. scores.Select(s => Float64.Exp(Float64.Of(Rational.FromDouble(s))))];
}
