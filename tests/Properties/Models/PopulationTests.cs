using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;
using Exact = TheoremCheck.Numbers.Enclosure<TheoremCheck.Numbers.Bits192>;

namespace TheoremCheck.Tests.Properties.Models;

public class PopulationTests
{
    public static TheoryData<Population> Populations => new(
        Population.EquallyRepresented([6, 1, 4], [3, 9, 4]),
        Population.EquallyRepresented([0, 1, 4], [4, 1, 0], [0, 1, 0]),
        Population.EquallyRepresented([1, 2, 3], [1, 2, 4]),
        new Population([Rational.Parse("0.9"), Rational.Parse("0.1")], [[Rational.Parse("0.5"), 1], [Rational.Parse("0.5"), -10]]),
        new Population([1, 0], [[0, 0, 0, 0], [7, -7, 3, 1]]),
        Population.EquallyRepresented([[5]]));

    [Theory]
    [MemberData(nameof(Populations))]
    public void Opposite_preferences_sum_to_one_and_a_response_ties_with_itself(Population population)
    {
        for (var i = 0; i < population.Responses; i++)
        {
            Assert.Equal(Rational.Ratio(1, 2), population.Preference<Rational>(i, i, 1));
            for (var j = 0; j < population.Responses; j++)
            {
                AssertSame(Exact.One, population.Preference<Exact>(i, j, 2) + population.Preference<Exact>(j, i, 2));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Populations))]
    public void The_average_of_the_normalised_Borda_counts_is_one_half(Population population)
    {
        var sampling = Slanted(population.Responses);
        AssertSame(
            Exact.Of(Rational.Ratio(1, 2)),
            Reals.Sum(population.Responses, k => Exact.Of(sampling[k]) * population.BordaCount<Exact>(k, sampling, 1)));
    }

    [Theory]
    [MemberData(nameof(Populations))]
    public void The_Borda_count_is_the_value_of_its_combination_of_links(Population population)
    {
        var sampling = Slanted(population.Responses);
        for (var k = 0; k < population.Responses; k++)
        {
            AssertSame(
                population.BordaCount<Exact>(k, sampling, Rational.Ratio(3, 2)),
                population.BordaCountInLinks(k, sampling).Value<Exact>(Rational.Ratio(3, 2)));
        }
    }

    [Theory]
    [MemberData(nameof(Populations))]
    public void The_Borda_count_is_half_the_own_share_and_the_rest_against_others(Population population)
    {
        var sampling = Slanted(population.Responses);
        for (var k = 0; k < population.Responses && population.Responses > 1; k++)
        {
            AssertSame(
                population.BordaCount<Exact>(k, sampling, 1),
                Exact.Of(sampling[k] / 2) + (Exact.Of(1 - sampling[k]) * population.BordaCountAgainstOthers<Exact>(k, sampling, 1)));
        }
    }

    [Theory]
    [MemberData(nameof(Populations))]
    public void Preferences_agree_with_a_slow_count_in_hyperbolic_tangents(Population population)
    {
        for (var i = 0; i < population.Responses; i++)
        {
            for (var j = 0; j < population.Responses; j++)
            {
                var slow = 0.0;
                for (var u = 0; u < population.Shares.Count; u++)
                {
                    var z = (population.Rewards[u][i] - population.Rewards[u][j]).ToDouble();
                    slow += population.Shares[u].ToDouble() * (1 + Math.Tanh(z / 4)) / 2;
                }

                Assert.Equal(slow, Exact.Approximate(population.Preference<Exact>(i, j, 2)), 13);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Populations))]
    public void The_optimal_policy_sums_to_one_and_has_the_order_of_the_average_reward(Population population)
    {
        var n = population.Responses;
        AssertSame(Exact.One, Reals.Sum(n, k => population.OptimalProbability<Exact>(k, Rational.Ratio(1, 2))));
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                if (population.AverageReward(i) < population.AverageReward(j))
                {
                    Assert.True(Reals.IsLess(population.OptimalProbability<Exact>(i, 2), population.OptimalProbability<Exact>(j, 2)));
                }
            }
        }
    }

    [Fact]
    public void A_mixture_in_weights_agrees_with_the_population_in_rewards()
    {
        // e^0 = 1 is the one rational weight of a rational reward; powers of 2 stand in for the others in doubles.
        var mixture = new BradleyTerryMixture([Rational.Ratio(1, 3), Rational.Ratio(2, 3)], [[1, 2, 8], [4, 1, 1]]);
        Rational[][] exponents = [[0, 1, 3], [2, 0, 0]];
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                var slow = 0.0;
                for (var u = 0; u < 2; u++)
                {
                    var z = (exponents[u][i] - exponents[u][j]).ToDouble() * Math.Log(2);
                    slow += mixture.Shares[u].ToDouble() / (1 + Math.Exp(-z));
                }

                Assert.Equal(slow, mixture.Preference(i, j).ToDouble(), 14);
                Assert.Equal(1, mixture.Preference(i, j) + mixture.Preference(j, i));
            }
        }

        ValueList<Rational> q = [Rational.Ratio(1, 2), Rational.Ratio(1, 3), Rational.Ratio(1, 6)];
        Assert.Equal(Rational.Ratio(1, 2), Reals.Sum(3, k => q[k] * mixture.BordaCount(k, q)));
    }

    [Fact]
    public void Equal_combinations_are_equal_whatever_the_order_of_their_terms()
    {
        var a = LinkCombination.Of([(2, 1), (-2, 1), (0, 3), (5, 2)]);
        var b = LinkCombination.Of([(5, 1), (0, 3), (5, 1), (3, 1), (-3, 1)]);
        Assert.Equal(a, b);
        Assert.Equal(Rational.Ratio(5, 2), a.Constant);
        Assert.Equal<LinkTerm>([new(5, 2)], a.Terms);
    }

    [Fact]
    public void Shares_rewards_and_weights_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Population([Rational.Ratio(1, 2)], [[1]]));
        Assert.Throws<ArgumentException>(() => new Population([2, -1], [[1], [1]]));
        Assert.Throws<ArgumentException>(() => new Population([1], [[1], [1]]));
        Assert.Throws<ArgumentException>(() => Population.EquallyRepresented([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => Population.EquallyRepresented([1, 2]).BordaCount<Float64>(0, [1], 1));
        Assert.Throws<ArgumentException>(() => new BradleyTerryMixture([1], [[1, 0]]));
        Assert.Throws<ArgumentException>(() => new BradleyTerryMixture([1], [[1, 2], [1, 2]]));
    }

    private static void AssertSame(Exact a, Exact b)
    {
        // Enclosures of one number overlap and are narrow; two different numbers of this size would be told apart.
        var difference = a - b;
        Assert.True(difference.Bounds.ContainsZero);
        Assert.Equal(Comparison.Less, Exact.Compare(Exact.Abs(difference), Exact.Of(Rational.Parse("1e-50"))));
    }

    private static ValueList<Rational> Slanted(int n)
    {
        var total = n * (n + 1) / 2;
        return ValueList.Generate(n, k => Rational.Ratio(k + 1, total));
    }
}
