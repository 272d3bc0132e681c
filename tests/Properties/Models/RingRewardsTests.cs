using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class RingRewardsTests
{
    [Fact]
    public void Distance_is_the_number_of_steps_the_shorter_way()
    {
        for (var size = 1; size <= 8; size++)
        {
            for (var a = -9; a <= 9; a++)
            {
                for (var b = -9; b <= 9; b++)
                {
                    var steps = Enumerable.Range(0, size).First(k => (a + k - b) % size == 0 || (a - k - b) % size == 0);
                    Assert.Equal(steps, RingRewards.Distance(a, b, size));
                }
            }
        }
    }

    [Fact]
    public void The_published_rewards_peak_at_the_type_and_average_to_a_third_of_four_at_the_sides()
    {
        var ring = RingRewards.Published;
        var population = ring.Population();
        Assert.Equal([4, Rational.Ratio(3, 2), 4], population.Rewards.Select((r, u) => r[ring.Position(ring.Shifts[u])]));
        Assert.Equal(1, population.Rewards[0][ring.Position(0)]);
        Assert.Equal(Rational.Ratio(4, 3), population.AverageReward(ring.Position(10)));
        Assert.Equal(Rational.Ratio(7, 6), population.AverageReward(ring.Position(0)));
        Assert.Equal(Rational.Ratio(1, 10), population.Rewards[0][ring.Position(17)]);
    }

    [Fact]
    public void Positions_and_differences_are_inverse() => Assert.All(
        Enumerable.Range(0, 40), i => Assert.Equal(i, RingRewards.Published.Position(RingRewards.Published.Difference(i) + 40)));

    [Fact]
    public void Moments_are_those_of_the_population()
    {
        var population = RingRewards.Published.Population();
        var moments = new ComparisonMoments<Float64>(population);
        var sampling = Distributions.Uniform(40);
        for (var i = 0; i < 40; i += 3)
        {
            Assert.Equal(population.BordaCount<Float64>(i, sampling, 1).Value, moments.BordaCount(i).Value, 1e-12);
            for (var j = 0; j < 40; j += 7)
            {
                var labels = population.Rewards.Select(r => 1 / (1 + Math.Exp((r[j] - r[i]).ToDouble()))).ToList();
                Assert.Equal(labels.Average(), moments.Preference(i, j).Value, 1e-12);
                Assert.Equal(labels.Average(x => x * x) - (labels.Average() * labels.Average()), moments.Spread(i, j).Value, 1e-12);
                Assert.Equal(labels.Aggregate(1.0, (a, b) => a * b), moments.AllPrefer(i, j).Value, 1e-12);
            }
        }
    }

    [Fact]
    public void A_ring_asks_for_one_peak_and_one_rate_per_type()
    {
        Assert.Throws<ArgumentException>(() => new RingRewards(0, [0], [1], [1]));
        Assert.Throws<ArgumentException>(() => new RingRewards(4, [0, 1], [1], [1, 1]));
        Assert.Throws<ArgumentException>(() => new RingRewards(4, [0], [1], [-1]));
    }
}
