using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public sealed class RankingTests
{
    private static readonly Rational[] Weights = [1, Rational.Ratio(3, 2), 4, Rational.Ratio(1, 7)];

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 6)]
    [InlineData(5, 120)]
    public void There_are_as_many_rankings_as_permutations_each_once_in_order(int count, int expected)
    {
        var rankings = Rankings.All(count).Select(r => string.Concat(r)).ToList();
        Assert.Equal(expected, rankings.Distinct().Count());
        Assert.Equal(rankings.Order(StringComparer.Ordinal), rankings);
    }

    [Fact]
    public void Plackett_Luce_sums_to_one_and_chooses_from_every_menu_as_Luce_does()
    {
        var law = PlackettLuce.Law<Rational>(Weights);
        Assert.Equal(Rational.One, Reals.Sum<Rational>(law));
        foreach (var menu in Menus.All(4))
        {
            foreach (var j in menu)
            {
                Assert.Equal(Luce.Probability<Rational>(Weights, j, menu), RankingLaw.Choice<Rational>(law, 4, j, menu));
            }
        }
    }

    [Fact]
    public void Plackett_Luce_of_one_alternative_is_the_empty_product() =>
        Assert.Equal(Rational.One, PlackettLuce.Probability<Rational>(Weights, [2]));

    [Fact]
    public void Plackett_Luce_is_the_ranking_of_utilities_with_Gumbel_noise()
    {
        int[] weights = [1, 3, 2, 4];
        var rationals = Array.ConvertAll(weights, w => (Rational)w);
        foreach (var ranking in Rankings.All(4))
        {
            Assert.Equal(PlackettLuce.Probability<Rational>(rationals, ranking), AdditiveUtility.Ranking<Rational>(NoiseLaw.Gumbel, weights, 1, ranking));
        }
    }

    [Fact]
    public void With_reflected_Gumbel_noise_the_ranking_from_the_worst_up_is_Plackett_Luce_in_the_inverse_weights()
    {
        int[] weights = [1, 3, 2];
        var inverse = Array.ConvertAll(weights, w => 1 / (Rational)w);
        foreach (var ranking in Rankings.All(3))
        {
            int[] upwards = [.. ranking.Reverse()];
            Assert.Equal(PlackettLuce.Probability<Rational>(inverse, upwards), AdditiveUtility.Ranking<Rational>(NoiseLaw.ReflectedGumbel, weights, 1, ranking));
        }
    }

    [Fact]
    public void The_logarithmic_gradient_matches_difference_quotients_and_vanishes_along_the_weights()
    {
        int[] ranking = [2, 0, 3, 1];
        var gradient = PlackettLuce.LogGradient(Weights, ranking);
        var along = Rational.Zero;
        var step = Rational.Parse("1e-9");
        for (var i = 0; i < 4; i++)
        {
            along += gradient[i] * Weights[i];
            Rational[] moved = [.. Weights];
            moved[i] += step;
            var p = PlackettLuce.Probability<Rational>(Weights, ranking);
            var quotient = (PlackettLuce.Probability<Rational>(moved, ranking) - p) / (step * p);
            Assert.True(Rational.Abs(quotient - gradient[i]) < Rational.Parse("1e-6"));
        }

        Assert.Equal(Rational.Zero, along);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 6)]
    [InlineData(4, 18)]
    [InlineData(5, 50)]
    public void Choice_probabilities_of_all_menus_have_the_known_rank(int count, int rank) =>
        Assert.Equal(rank, ExactRank.Of(RankingLaw.ChoiceMatrix(count)));

    [Fact]
    public void Rank_counts_independent_rows()
    {
        Assert.Equal(0, ExactRank.Of([]));
        Assert.Equal(0, ExactRank.Of([[0, 0]]));
        Assert.Equal(2, ExactRank.Of([[1, 2, 3], [2, 4, 6], [0, Rational.Ratio(1, 3), 1], [1, Rational.Ratio(7, 3), 4]]));
    }

    [Fact]
    public void A_ranking_without_members_of_the_menu_has_no_best() =>
        Assert.Throws<ArgumentException>(() => Rankings.Best([0, 1], [2]));
}
