using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class LinkShapeTests
{
    private static readonly Rational[] Grid = [.. Enumerable.Range(-24, 49).Select(k => Rational.Ratio(k, 8))];

    private static IEnumerable<LinkShape> RationalShapes => Enum.GetValues<LinkShape>().Where(s => s != LinkShape.Logistic);

    [Fact]
    public void Every_link_is_non_decreasing_with_values_in_the_unit_interval() => Assert.All(RationalShapes, s =>
    {
        var values = Grid.Select(z => LinkShapes.Value<Rational>(s, z)).ToArray();
        Assert.All(values, v => Assert.True(v.Sign >= 0 && v <= 1));
        Assert.All(values.Zip(values.Skip(1)), p => Assert.True(p.First <= p.Second));
    });

    [Fact]
    public void Complementary_and_strictly_increasing_links_are_named_so() => Assert.All(RationalShapes, s =>
    {
        Assert.Equal(LinkShapes.IsComplementary(s), Grid.All(z => LinkShapes.Value<Rational>(s, z) + LinkShapes.Value<Rational>(s, -z) == 1));
        Assert.Equal(
            LinkShapes.IsStrictlyIncreasing(s),
            Grid.Zip(Grid.Skip(1)).All(p => LinkShapes.Value<Rational>(s, p.First) < LinkShapes.Value<Rational>(s, p.Second)));
    });

    [Fact]
    public void The_logistic_link_is_the_logistic_function() => Assert.All(Grid, z =>
        Assert.Equal(1 / (1 + Math.Exp(-z.ToDouble())), Float64.Approximate(LinkShapes.Value<Float64>(LinkShape.Logistic, z)), 14));
}
