using System.Numerics;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Models.Populations;
using TheoremCheck.Models.Surveys;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Surveys;

public class QuestionSensitivityTests
{
    private static readonly ChoiceCounts Travel = new(
        "mode", ["air", "train", "bus", "car"], ["low", "middle", "high"], [[10, 36, 9, 8], [19, 20, 13, 24], [29, 7, 8, 27]]);

    [Fact]
    public void The_preference_matrix_is_that_of_the_mixture()
    {
        var random = new Random(1);
        for (var trial = 0; trial < 60; trial++)
        {
            var population = Random(random);
            var matrix = PreferenceMatrix.Of(population);
            for (var i = 0; i < population.Responses; i++)
            {
                Assert.Equal(population.BordaCount(i, Distributions.Uniform(population.Responses)), matrix.BordaCount(i));
                for (var j = 0; j < population.Responses; j++)
                {
                    var gains = matrix.Gains(i, j);
                    for (var k = 0; k < gains.Length; k++)
                    {
                        Assert.Equal(population.Preference(i, k) - population.Preference(j, k), new Rational(gains[k], matrix.Denominator));
                    }
                }
            }
        }
    }

    [Fact]
    public void The_order_of_average_rewards_is_that_of_products_of_powers()
    {
        var random = new Random(2);
        var ties = 0;
        for (var trial = 0; trial < 200; trial++)
        {
            var weights = ValueList.Generate(2, _ => ValueList.Generate(3, _ => Rational.Of(random.Next(1, 7))));
            var order = new AverageRewardOrder(new([Rational.Ratio(1, 3), Rational.Ratio(2, 3)], weights));
            for (var i = 0; i < 3; i++)
            {
                for (var j = 0; j < 3; j++)
                {
                    var expected = (weights[0][i] * weights[1][i] * weights[1][i]).CompareTo(weights[0][j] * weights[1][j] * weights[1][j]);
                    Assert.Equal(Math.Sign(expected), order.Compare(i, j));
                    ties += expected == 0 && i != j && weights[0][i] != weights[0][j] ? 1 : 0;
                }
            }
        }

        Assert.True(ties > 0);
    }

    [Theory]
    [InlineData("2^2 4^-1", true)]
    [InlineData("6^1 10^1 15^1 900^-1", true)]
    [InlineData("6^1 10^1 15^1 900^-2", false)]
    [InlineData("6^1 10^1 15^1 30^-2", true)]
    [InlineData("1^5", true)]
    [InlineData("", true)]
    [InlineData("7^1", false)]
    [InlineData("12^3 18^-3 2^-3 3^3", true)]
    public void A_product_of_powers_is_1_when_the_exponents_cancel(string powers, bool one)
    {
        var read = powers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('^')).Select(p => (BigInteger.Parse(p[0]), BigInteger.Parse(p[1])));
        Assert.Equal(one, CoprimeBasis.ProductIsOne(read));
    }

    [Fact]
    public void Travellers_prefer_the_car_by_Borda_count_and_the_plane_by_average_reward()
    {
        var answer = QuestionSensitivity.Of(Travel, SensitivityRequest.Default);
        Assert.Equal<int>([2, 3, 4, 1], answer.BordaRanks);
        Assert.Equal<int>([1, 3, 4, 2], answer.AverageRewardRanks);
        Assert.False(answer.IsAligned);
        var found = Assert.IsType<FlipCertificate.Found>(answer.Order!.Certificate);
        Assert.Equal(Rational.Parse("250149394129367/3673548867702500"), found.Distance);
        Assert.Equal(answer.Order, answer.Top);
        Assert.Equal(5, answer.Pairs.Count(p => p.Certificate is FlipCertificate.Impossible));
    }

    [Fact]
    public void The_distribution_found_changes_the_order_by_delta_and_lies_at_the_distance()
    {
        var random = new Random(3);
        for (var trial = 0; trial < 60; trial++)
        {
            var population = Random(random);
            var counts = new ChoiceCounts("q", Names(population.Responses), Names(population.Weights.Count), population.Weights);
            var answer = QuestionSensitivity.Of(counts, SensitivityRequest.Default with { Shares = TypeShares.Equal });
            foreach (var pair in answer.Pairs)
            {
                if (pair.Certificate is FlipCertificate.Found found)
                {
                    var q = found.Distribution;
                    Assert.Equal(
                        -SensitivityRequest.PrintedMargin,
                        answer.Population.BordaCount(pair.Upper, q) - answer.Population.BordaCount(pair.Lower, q));
                    Assert.Equal(found.Distance, Reals.Sum(q.Count, k => Rational.Abs(q[k] - Rational.Ratio(1, q.Count))) / 2);
                    var cut = found.Distance - Rational.Parse(found.Decimal.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    Assert.True(cut.Sign >= 0 && cut < Rational.Parse("1e-18"));
                }
            }
        }
    }

    [Fact]
    public void The_linear_program_of_a_pair_has_the_same_minimum()
    {
        var answer = QuestionSensitivity.Of(Travel, SensitivityRequest.Default);
        Assert.All(answer.Pairs, pair =>
        {
            var solved = ExactSimplex.Solve(answer.Problem(pair).ToLinearProgram());
            Assert.Equal(
                (pair.Certificate as FlipCertificate.Found)?.Distance,
                (solved as CertifiedResult.Optimal)?.Value);
        });
    }

    [Fact]
    public void A_tied_top_choice_has_no_distance_and_two_options_never_change()
    {
        var tied = QuestionSensitivity.Of(new("q", ["a", "b", "c"], ["t"], [[2, 2, 1]]), SensitivityRequest.Default);
        Assert.True(tied.IsTied);
        Assert.Null(tied.Top);
        Assert.Equal(2, tied.Pairs.Count);
        Assert.Null(QuestionSensitivity.Of(new("q", ["a", "b"], ["t", "u"], [[2, 1], [1, 5]]), SensitivityRequest.Default).Order);
    }

    [Fact]
    public void A_count_of_0_has_a_reward_only_by_smoothing_that_is_asked_for()
    {
        var counts = new ChoiceCounts("q", ["a", "b"], ["t"], [[2, 0]]);
        Assert.Throws<ArgumentException>(() => QuestionSensitivity.Of(counts, SensitivityRequest.Default));
        var smoothed = QuestionSensitivity.Of(counts, SensitivityRequest.Default with { Smoothing = Rational.Ratio(1, 2) });
        Assert.Equal<Rational>([Rational.Ratio(5, 2), Rational.Ratio(1, 2)], smoothed.Population.Weights[0]);
        Assert.Throws<ArgumentException>(() => new ChoiceCounts("q", ["a"], ["t"], [[2]]));
        Assert.Throws<ArgumentException>(() => new ChoiceCounts("q", ["a", "b"], ["t"], [[2, -1]]));
        Assert.Throws<ArgumentException>(() => new ChoiceCounts("q", ["a", "b"], [], []));
    }

    private static ValueList<string> Names(int count) => ValueList.Generate(count, k => $"{k}");

    private static BradleyTerryMixture Random(Random random)
    {
        var (n, types) = (random.Next(2, 7), random.Next(1, 4));
        return new(
            Distributions.Uniform(types),
            ValueList.Generate(types, _ => ValueList.Generate(n, _ => random.Next(3) == 0 ? Rational.Ratio(random.Next(1, 30), 7) : Rational.Of(random.Next(1, 200)))));
    }
}
