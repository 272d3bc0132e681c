using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public sealed class ChoiceByIntegrationTests
{
    private static readonly int[] Weights = [1, 2, 3, 2];

    [Theory]
    [InlineData(NoiseLaw.Gumbel)]
    [InlineData(NoiseLaw.ReflectedGumbel)]
    [InlineData(NoiseLaw.Exponential)]
    public void Choice_probabilities_from_every_menu_sum_to_one(NoiseLaw law)
    {
        foreach (var menu in Menus.All(4))
        {
            Assert.Equal(Rational.One, Sum(menu.Select(j => AdditiveUtility.Choice<Rational>(law, Weights, 1, j, menu))));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Gumbel_noise_gives_shares_of_the_weights_to_the_power_of_the_inverse_scale(int a)
    {
        foreach (var menu in Menus.All(4))
        {
            var total = Sum(menu.Select(k => Rational.Pow(Weights[k], a)));
            foreach (var j in menu)
            {
                Assert.Equal(Rational.Pow(Weights[j], a) / total, AdditiveUtility.Choice<Rational>(NoiseLaw.Gumbel, Weights, a, j, menu));
            }
        }
    }

    [Fact]
    public void With_reflected_Gumbel_noise_the_best_is_the_last_of_an_exponential_race()
    {
        // P(last) = Σ over sets A of the others of (-1)^|A| r_j / (r_j + Σ_A r_k), with rates r = 1 / w.
        int[] menu = [0, 1, 2];
        foreach (var j in menu)
        {
            var others = menu.Where(k => k != j).ToArray();
            Rational Rate(int k) => 1 / (Rational)Weights[k];
            var last = Sum(Enumerable.Range(0, 4).Select(bits =>
            {
                var set = others.Where((_, i) => (bits >> i & 1) == 1).ToArray();
                var term = Rate(j) / (Rate(j) + Sum(set.Select(Rate)));
                return set.Length % 2 == 0 ? term : -term;
            }));
            Assert.Equal(last, AdditiveUtility.Choice<Rational>(NoiseLaw.ReflectedGumbel, Weights, 1, j, menu));
        }
    }

    [Fact]
    public void Of_two_alternatives_exponential_noise_makes_the_difference_a_Laplace_variable()
    {
        // P(H_1 > H_2) = 1 - e^-(V_1 - V_2) / 2 for V_1 ≥ V_2.
        Assert.Equal(Rational.Ratio(5, 6), AdditiveUtility.Choice<Rational>(NoiseLaw.Exponential, [3, 1], 1, 0, [0, 1]));
        Assert.Equal(Rational.Ratio(1, 6), AdditiveUtility.Choice<Rational>(NoiseLaw.Exponential, [3, 1], 1, 1, [0, 1]));
    }

    [Fact]
    public void An_alternative_that_is_not_offered_is_an_error() =>
        Assert.Throws<ArgumentException>(() => AdditiveUtility.Choice<Rational>(NoiseLaw.Gumbel, [1, 1], 1, 1, [0]));

    [Fact]
    public void Histogram_noise_agrees_with_counting_cells_and_sharing_ties_evenly()
    {
        Rational[] masses = [Rational.Ratio(1, 6), Rational.Ratio(1, 2), Rational.Ratio(1, 3)];
        int[] utilities = [0, 1, 1];
        int[] menu = [0, 1, 2];
        foreach (var j in menu)
        {
            var total = Rational.Zero;
            for (var code = 0; code < 27; code++)
            {
                int[] cells = [code % 3, code / 3 % 3, code / 9];
                int[] places = [.. menu.Select(k => utilities[k] + cells[k])];
                if (places[j] == places.Max())
                {
                    total += masses[cells[0]] * masses[cells[1]] * masses[cells[2]] / places.Count(h => h == places[j]);
                }
            }

            Assert.Equal(total, HistogramNoise.Choice<Rational>(masses, utilities, j, menu));
        }
    }

    [Theory]
    [InlineData(2, 1, "2/3", "0")]
    [InlineData(1, 1, "1/4", "1/4")]
    [InlineData(1, 3, "0", "3/4")]
    public void Of_two_alternatives_with_one_noise_the_better_takes_all_and_equals_share(int first, int second, string p1, string p2)
    {
        int[] weights = [first, second, 1];
        Assert.Equal(Rational.Parse(p1), SharedNoise.Choice<Rational>(NoiseLaw.Gumbel, weights, 1, 0, [0, 1, 2]));
        Assert.Equal(Rational.Parse(p2), SharedNoise.Choice<Rational>(NoiseLaw.Gumbel, weights, 1, 1, [0, 1, 2]));
    }

    private static Rational Sum(IEnumerable<Rational> terms) => terms.Aggregate(Rational.Zero, (a, b) => a + b);
}
