using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class AggregationTests
{
    private static IEnumerable<Aggregation> Family(int types) =>
        from joined in Enum.GetValues<JoinedRewards>()
        from transform in Enum.GetValues<RewardTransform>()
        from coefficients in RewardGrid.Vectors(types, -1, 3)
        select new Aggregation(joined, [.. coefficients], transform);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_shift_reverses_an_ordering_exactly_when_f_is_no_monotone_transform_of_a_linear_function(int types) =>
        Assert.All(Family(types), f => Assert.Equal(f.IsMonotoneTransformOfLinear(), new RewardGrid(f).Reversal(false, int.MaxValue) is null));

    [Fact]
    public void A_reversal_is_one_by_direct_evaluation() => Assert.All(Family(2), f =>
    {
        if (new RewardGrid(f).Reversal(false, int.MaxValue) is { } found)
        {
            int Order(bool shifted) => Math.Sign(Value(f, found.First, found.Shift, shifted) - Value(f, found.Second, found.Shift, shifted));
            Assert.NotEqual(Order(false), Order(true));
        }
    });

    [Fact]
    public void A_changed_difference_changes_the_optimal_policy() => Assert.All(Family(1).Where(f => f.Transform != RewardTransform.CubePlus), f =>
    {
        // β = 1 / log 2, so that π ∝ 2^f is rational: the definition of the policy instead of differences of f.
        if (new RewardGrid(f).ChangedDifference(false, int.MaxValue) is { } found)
        {
            Assert.NotEqual(Policy(f, found, shifted: false), Policy(f, found, shifted: true));
        }
        else
        {
            Assert.Null(new RewardGrid(f).AdditivityDefect());
        }
    });

    [Fact]
    public void The_minimum_of_two_types_is_ruled_out_by_free_shifts_and_not_by_common_ones()
    {
        var grid = new RewardGrid(new(JoinedRewards.Minimum, [1, 1], RewardTransform.Identity));
        Assert.NotNull(grid.Reversal(false, int.MaxValue));
        Assert.Null(grid.Reversal(true, int.MaxValue));
        Assert.Null(grid.ChangedDifference(true, int.MaxValue));
        Assert.Null(grid.Reversal(false, 1));
    }

    [Fact]
    public void A_linear_function_orders_as_itself_alone()
    {
        var grid = new RewardGrid(new(JoinedRewards.Linear, [1, -1, 2], RewardTransform.CubePlus));
        Assert.Equal([[1, -1, 2]], RewardGrid.Vectors(3, -2, 5).Where(a => grid.IsOrderedBy(a)));
    }

    private static long Value(Aggregation f, ValueList<int> rewards, ValueList<int> shift, bool shifted) =>
        f.Value([.. rewards.Select((r, u) => shifted ? r + shift[u] : r)]);

    private static Rational Policy(Aggregation f, ShiftedPair pair, bool shifted)
    {
        Rational Weight(ValueList<int> rewards) => Rational.Pow(2, (int)Value(f, rewards, pair.Shift, shifted));
        return Luce.Probability<Rational>([Weight(pair.First), Weight(pair.Second)], 0, [0, 1]);
    }
}
