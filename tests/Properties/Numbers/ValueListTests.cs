using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Numbers;

public class ValueListTests
{
    [Fact]
    public void Lists_are_equal_when_their_items_are()
    {
        ValueList<Rational> a = [new(1), Rational.Ratio(1, 2)];
        var b = ValueList.From([Rational.Ratio(2, 2), Rational.Ratio(2, 4)]);
        Assert.True(a == b && a.Equals((object)b) && a.GetHashCode() == b.GetHashCode());
        Assert.True(a != b.Add(0) && a != b.With(0, 2) && a != [Rational.Ratio(1, 2), new(1)]);
        Assert.Equal("(1, 1/2)", a.ToString());
    }

    [Fact]
    public void Nested_lists_are_equal_by_value()
    {
        ValueList<ValueList<int>> a = [[1, 2], []];
        ValueList<ValueList<int>> b = [ValueList.Generate(2, i => i + 1), default];
        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Fact]
    public void The_default_list_is_the_empty_one()
    {
        var none = default(ValueList<int>);
        ValueList<int> empty = [];
        Assert.True(none == empty && none.GetHashCode() == empty.GetHashCode() && none.Count == 0);
        Assert.Equal("()", none.ToString());
        Assert.Equal(empty, none.Map(x => x + 1));
        Assert.Equal([5], none.Add(5));
        Assert.Empty(none.ToArray());
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
        Assert.Throws<IndexOutOfRangeException>(() => empty[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => none.With(0, 1));
    }

    [Fact]
    public void A_copy_leaves_the_original_alone()
    {
        ValueList<int> a = [1, 2, 3];
        var b = a.With(1, 9);
        Assert.Equal([1, 2, 3], a);
        Assert.Equal([1, 9, 3], b);
        Assert.Equal([2, 4, 6], a.Map(x => 2 * x));
        var total = 0;
        foreach (var item in a)
        {
            total += item;
        }

        Assert.Equal(6, total);
    }
}
