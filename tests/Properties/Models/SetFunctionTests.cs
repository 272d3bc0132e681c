using TheoremCheck.Models.SetFunctions;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class SetFunctionTests
{
    private static SetFunction Count { get; } = new([0, 1, 1, 2, 1, 2, 2, 3]);

    [Fact]
    public void Eight_values_are_three_items()
    {
        Assert.Equal(3, Count.Items());
        Assert.Equal(8, Count.Subsets());
    }

    [Fact]
    public void A_gain_is_what_the_item_adds()
    {
        Assert.Equal(1, Count.Gain(2, 0b011));
        Assert.Equal(0, Count.Gain(0, 0b011));
    }

    [Fact]
    public void A_count_is_monotone_and_its_negative_is_not()
    {
        Assert.True(Count.IsMonotone());
        Assert.False(new SetFunction(Count.Values.Map(v => -v)).IsMonotone());
    }

    [Fact]
    public void A_subset_is_written_with_items_from_1()
    {
        Assert.Equal("∅", SetFunction.Written(0));
        Assert.Equal("{1,3}", SetFunction.Written(0b101));
    }
}
