using TheoremCheck.Claims.HeterogeneousPreferences;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class PatternTests
{
    private static readonly Rational[] Uneven = [Rational.Ratio(1, 3), Rational.Ratio(3, 4), Rational.Ratio(1, 10), Rational.Ratio(6, 7)];

    [Fact]
    public void Pattern_probabilities_sum_to_one() =>
        Assert.Equal(Rational.One, PatternLaw.Expectation<Rational>(Uneven, _ => 1));

    [Fact]
    public void Pattern_probabilities_have_the_given_marginals() => Assert.All(
        Enumerable.Range(0, Uneven.Length),
        u => Assert.Equal(Uneven[u], PatternLaw.Expectation<Rational>(Uneven, o => o >> u & 1)));

    [Fact]
    public void Asking_one_type_after_the_other_gives_the_same_expectation() => Assert.Equal(
        PatternLaw.Expectation<Rational>(Uneven, o => (o * o) - 3),
        PatternLaw.ExpectationOneByOne<Rational>(Uneven, o => (o * o) - 3));

    [Fact]
    public void A_dominating_population_keeps_the_weighted_logit_and_lets_its_pattern_outweigh_all_others() => Assert.All(
        new int[][] { [1, 1], [1, 1, 1, 1], [2, 1, 3] },
        shares => Assert.All(Enumerable.Range(1, (1 << shares.Length) - 2), pattern =>
        {
            var values = Enumerable.Range(0, 1 << shares.Length).Select(o => o == pattern ? Rational.Ratio(-1, 7) : (Rational)(o + 1)).ToArray();
            var odds = PatternPath.Dominating(shares, 3, values, pattern);
            var product = Rational.One;
            for (var u = 0; u < odds.Length; u++)
            {
                product *= Rational.Pow(odds[u], shares[u]);
            }

            Assert.Equal(Rational.Pow(3, shares[0]), product);
            var z = odds.Select(v => v / (1 + v)).ToArray();
            Assert.True(PatternLaw.Expectation<Rational>(z, o => values[o]) < 0);
        }));

    [Fact]
    public void The_quadratic_loss_has_the_slopes_of_its_weight()
    {
        // l' along x is W/(n x) times -1/(1 + x) or x/(1 + x) with W = 2 n x/(1 + x)².
        Rational x = 5;
        var weight = 2 * x / ((1 + x) * (1 + x));
        Assert.Equal(-weight / (1 + x), x * AgreementScore.Quadratic(Dual<Rational>.Variable(x), true).Slope);
        Assert.Equal(x * weight / (1 + x), x * AgreementScore.Quadratic(Dual<Rational>.Variable(x), false).Slope);
    }

    [Fact]
    public void A_constant_weight_is_the_temperature_adjusted_loss()
    {
        var labels = new[] { Rational.One, Rational.One, Rational.One };
        Assert.Equal(AgreementLoss.Slope<Rational>(labels, 2, 3), AgreementScore.Slope([3], Dual<Rational>.Constant(2), true).Value);
    }

    [Fact]
    public void Leading_terms_of_a_path_agree_with_the_path_itself() => Assert.All(
        Enumerable.Range(0, 40).SelectMany(i => new[] { SplitPath.Printed(1).Draw(Draws.Random((ulong)i)), SplitPath.Printed(2).Draw(Draws.Random((ulong)i)) }),
        path =>
        {
            var small = Rational.Ratio(1, 1_000_000);
            var ones = path.Ones.Map(c => 1 - (c * small));
            var zeros = path.Zeros.Map(d => d * small);

            // The last of S^0 solves eq. (23) exactly.
            var rest = zeros.Take(zeros.Count - 1).Aggregate(Rational.One, (product, z) => product * (1 - z));
            zeros = zeros.With(zeros.Count - 1, 1 - (ones.Aggregate(Rational.One, (product, z) => product * z) / rest));
            Rational[] all = [.. ones, .. zeros, .. path.Free];
            var exact = PatternLaw.Probability<Rational>(all, 0) / PatternLaw.Probability<Rational>(all, (1 << all.Length) - 1);
            var leading = path.Ratio<Rational>();
            Assert.InRange((exact / (leading.Coefficient * Rational.Pow(small, leading.Order))).ToDouble(), 0.999, 1.001);
        });

    [Fact]
    public void Cancelling_terms_leave_the_slopes_of_the_population_loss_over_three_responses()
    {
        // The whole population loss, both orders of every pair, unequal sampling, four types: slopes at π* in each β log(π/π_ref).
        var population = new LabelledPopulation(
            [1, 1, 1, 1], [1, 1, 1, 1], [[1, 2, 3], [2, 1, 1], [1, 1, 5], [3, 1, 2]], [1, 2, 1], 1, [true, true, true], 0);
        var opposite = new DisagreementTerms(4, [new(0b0001, 1), new(0b1110, 1)], [1, 1, 1, 1]);
        var single = new DisagreementTerms(4, [new(0b0001, 1)], [1, 1, 1, 1]);
        Assert.True(opposite.IsConsistent());
        Assert.False(single.IsConsistent());
        Assert.All(Slopes(population, opposite), s => Assert.Equal(Rational.Zero, s));
        Assert.Contains(Slopes(population, single), s => !s.IsZero);
    }

    private static Rational[] Slopes(LabelledPopulation population, DisagreementTerms loss)
    {
        Rational[] sampling = [Rational.Ratio(1, 2), Rational.Ratio(1, 3), Rational.Ratio(1, 6)];
        var (policy, slopes) = (population.OptimalPolicy<Rational>(), new Rational[3]);
        for (var y1 = 0; y1 < 3; y1++)
        {
            for (var y2 = 0; y2 < 3; y2++)
            {
                var z = population.LabelProbabilities<Rational>(y1, y2);
                var odds = policy[y2] * population.Reference[y1] / (policy[y1] * population.Reference[y2]);
                var slope = AgreementLoss.Slope<Rational>(z, Rational.Pow(odds, 4), 4) + PatternLaw.Expectation<Rational>(z, loss.Coefficient);
                slopes[y2] += sampling[y1] * sampling[y2] * slope;
                slopes[y1] -= sampling[y1] * sampling[y2] * slope;
            }
        }

        return slopes;
    }
}
