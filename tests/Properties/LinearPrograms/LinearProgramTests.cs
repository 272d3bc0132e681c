using TheoremCheck.Models.LinearPrograms;
using Xunit;

namespace TheoremCheck.Tests.Properties.LinearPrograms;

public class LinearProgramTests
{
    [Fact]
    public void A_bound_too_few_is_an_argument_error() =>
        Assert_rejected("1 bounds for 2 variables", () => new([1, 2], [], [Bounds.Free]));

    [Fact]
    public void Crossed_bounds_are_an_argument_error() =>
        Assert_rejected("variable 0 has lower bound 2 above upper bound 1", () => new([1], [], [new(2, 1)]));

    [Fact]
    public void A_row_with_an_unknown_variable_is_an_argument_error() =>
        Assert_rejected("row 0 names variable 1; there are 1", () => new([1], [new([new(1, 1)], Relation.Equal, 0)], [Bounds.Free]));

    [Fact]
    public void A_row_that_names_a_variable_twice_is_an_argument_error() =>
        Assert_rejected(
            "row 0 names variable 0 twice", () => new([1], [new([new(0, 1), new(0, 2)], Relation.Equal, 0)], [Bounds.Free]));

    [Fact]
    public void A_relation_that_does_not_exist_is_an_argument_error() =>
        Assert_rejected("row 0 has the unknown relation 7", () => new([1], [new([], (Relation)7, 0)], [Bounds.Free]));

    [Fact]
    public void The_value_of_a_point_of_another_length_is_an_argument_error() =>
        Assert.Throws<ArgumentException>(() => Programs.Corner.Value([1]));

    private static void Assert_rejected(string message, Func<LinearProgram> construct) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(construct).Message, StringComparison.Ordinal);
}
