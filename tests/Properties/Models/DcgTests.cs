using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class DcgTests
{
    private static IEnumerable<ValueList<Rational>> Lists() =>
        Enumerable.Range(0, 100).Select(seed => Draws.Random((ulong)seed).List(1, 5, d => d.Utility()));

    [Fact]
    public void The_discount_is_rational_where_the_logarithm_is()
    {
        Assert.Equal(1, Dcg.Discount<Rational>(1));
        Assert.Equal(Rational.Ratio(1, 2), Dcg.Discount<Rational>(3));
        Assert.Equal(Rational.Ratio(1, 3), Dcg.Discount<Rational>(7));
        Assert.Throws<NotRationalException>(() => Dcg.Discount<Rational>(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dcg.Discount<Rational>(0));
    }

    [Fact]
    public void The_discount_is_the_reciprocal_of_the_binary_logarithm() => Assert.All(Enumerable.Range(1, 50), i =>
        Assert.Equal(1 / Math.Log2(i + 1), Dcg.Discount<Float64>(i).Value, 12));

    [Fact]
    public void The_ideal_order_has_the_greatest_gain_of_all_orders() => Assert.All(Lists(), list =>
    {
        var most = Orders(list.ToArray()).Max(order => order.Select((r, i) => r.ToDouble() / Math.Log2(i + 2)).Sum());
        Assert.Equal(most, Dcg.Of<Float64>(Dcg.Ideal(list.Span).Span).Value, 9);
    });

    [Fact]
    public void The_difference_of_two_lists_is_the_difference_of_their_gains() => Assert.All(Lists(), list =>
    {
        var ideal = Dcg.Ideal(list.Span);
        var apart = Dcg.Of<Float64>(ideal.Span).Value - Dcg.Of<Float64>(list.Span).Value;
        Assert.Equal(apart, Dcg.Difference<Float64>(ideal.Span, list.Span).Value, 9);
    });

    [Fact]
    public void The_change_by_a_swap_is_the_difference_in_relevance_times_that_of_the_discounts_over_the_ideal()
    {
        ValueList<Rational> relevance = [3, 0, 1, 2];
        var expected = -3 * (1 - (1 / Math.Log2(3))) / Dcg.Of<Float64>(Dcg.Ideal(relevance.Span).Span).Value;
        Assert.Equal(expected, LambdaRank.NdcgChange<Float64>(relevance, 1, 2).Value, 12);
    }

    [Fact]
    public void A_pair_of_equal_relevance_has_gradient_0() =>
        Assert.Equal(0, LambdaRank.Gradient<Float64>([1, 1, 2], [5, 3, 0], 1, 2).Value);

    [Fact]
    public void The_margin_is_that_of_the_more_relevant_item()
    {
        Assert.Equal(2, LambdaRank.Margin([1, 0], [5, 3], 1, 2));
        Assert.Equal(-2, LambdaRank.Margin([0, 1], [5, 3], 1, 2));
    }

    private static IEnumerable<List<Rational>> Orders(Rational[] items) => items.Length == 0
        ? [[]]
        : Enumerable.Range(0, items.Length).SelectMany(i => Orders([.. items.Where((_, j) => j != i)]).Select(rest => (List<Rational>)[items[i], .. rest]));
}
