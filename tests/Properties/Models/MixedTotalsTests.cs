using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class MixedTotalsTests
{
    public static TheoryData<Rational, Rational, int, int> Populations => new()
    {
        { Rational.Ratio(4, 5), Rational.Ratio(3, 5), 3, 3 },
        { Rational.Ratio(1, 3), Rational.Ratio(0, 1), 4, 2 },
        { Rational.Ratio(1, 2), Rational.Ratio(1, 7), 2, 4 },
        { Rational.Ratio(1, 1000), Rational.Ratio(1, 1), 3, 3 },
    };

    [Theory]
    [MemberData(nameof(Populations))]
    public void Laws_of_the_total_offered_sum_to_one_and_have_the_mean_that_F_says(Rational mass, Rational first, int size, int count)
    {
        _ = first;
        var laws = MixedTotals.Offered(mass, size, count);
        for (var m = 0; m <= count; m++)
        {
            Assert.Equal(Rational.One, Reals.Sum(laws[m].AsSpan()));
            Assert.Equal(m * size * MixedQueries.ShareFormula(mass, size), Reals.Sum(laws[m].Length, j => j * laws[m][j]));
            Assert.Equal(Rational.One, MixedTotals.AtMost(laws[m], m * size));
            Assert.Equal(Rational.Zero, MixedTotals.AtMost(laws[m], -1));
        }
    }

    [Theory]
    [MemberData(nameof(Populations))]
    public void Drifts_have_the_probabilities_of_an_enumeration_of_data_sets(Rational mass, Rational first, int size, int count)
    {
        var laws = MixedTotals.Offered(mass, size, count);
        foreach (var bound in new[] { Rational.Ratio(-5, 2), Rational.Zero, Rational.Ratio(1, 3), 1, 2 })
        {
            for (var least = 0; least <= 1; least++)
            {
                var byCounts = Reals.Sum(count + 1, m =>
                    BinomialCounts.Probability(count, m, MixedQueries.Probability(mass, size))
                    * MixedTotals.Drifting(laws[m], size, m, first, bound, least));
                var byEnumeration = DichotomySamples.Probability(mass, first, size, count, data =>
                    data.Sum(d => d.First) - (size * data.Count(d => d.ChoseFirst)) > bound && data.Count(d => d.ChoseFirst) >= least);
                Assert.Equal(byEnumeration, byCounts);
            }
        }
    }

    [Fact]
    public void Sequences_of_categories_have_the_binomial_law()
    {
        var mass = Rational.Ratio(2, 7);
        for (var size = 1; size <= 6; size++)
        {
            Assert.Equal(Rational.One, CategoryWords.Expectation(mass, size, _ => Rational.One));
            Assert.Equal(Rational.One, Reals.Sum(CategoryWords.Law(mass, size).AsSpan()));
            for (var k = 0; k <= size; k++)
            {
                Assert.Equal(
                    BinomialCounts.Probability(size, k, mass),
                    CategoryWords.Expectation(mass, size, first => first == k ? Rational.One : Rational.Zero));
                Assert.Equal(BinomialCounts.Probability(size, k, mass), CategoryWords.Law(mass, size)[k]);
            }
        }
    }
}
