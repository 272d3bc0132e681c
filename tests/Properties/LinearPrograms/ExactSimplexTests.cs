using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.LinearPrograms;

public class ExactSimplexTests
{
    [Fact]
    public void The_minimum_at_a_corner_is_found()
    {
        var optimal = Assert.IsType<CertifiedResult.Optimal>(ExactSimplex.Solve(Programs.Corner));
        Assert.Equal(-7, optimal.Value);
        Assert.Equal<Rational>([1, 3], optimal.Point);
        Assert.Equal<Rational>([-1], optimal.Dual);
    }

    [Fact]
    public void A_contradiction_is_proved() => Assert.IsType<CertifiedResult.Infeasible>(ExactSimplex.Solve(Programs.Contradiction));

    [Fact]
    public void A_falling_objective_is_proved() => Assert.IsType<CertifiedResult.Unbounded>(ExactSimplex.Solve(Programs.Falling));

    [Fact]
    public void A_program_that_cycles_under_the_largest_coefficient_rule_ends()
    {
        // Beale's example.
        var program = new LinearProgram(
            [Rational.Ratio(-3, 4), 20, Rational.Ratio(-1, 2), 6],
            [
                LinearRow.Dense([Rational.Ratio(1, 4), -8, -1, 9], Relation.AtMost, 0),
                LinearRow.Dense([Rational.Ratio(1, 2), -12, Rational.Ratio(-1, 2), 3], Relation.AtMost, 0),
                LinearRow.Dense([0, 0, 1, 0], Relation.AtMost, 1),
            ],
            [Bounds.NonNegative, Bounds.NonNegative, Bounds.NonNegative, Bounds.NonNegative]);
        Assert.Equal(Rational.Ratio(-5, 4), Assert.IsType<CertifiedResult.Optimal>(ExactSimplex.Solve(program)).Value);
    }

    [Fact]
    public void Redundant_and_negated_equations_do_no_harm()
    {
        var program = new LinearProgram(
            [1, 2],
            [
                LinearRow.Dense([1, 1], Relation.Equal, 1),
                LinearRow.Dense([-2, -2], Relation.Equal, -2),
                LinearRow.Dense([0, 0], Relation.Equal, 0),
            ],
            [Bounds.NonNegative, Bounds.NonNegative]);
        Assert.Equal(1, Assert.IsType<CertifiedResult.Optimal>(ExactSimplex.Solve(program)).Value);
    }

    [Fact]
    public void Too_few_pivots_are_no_answer() =>
        Assert.Contains("1 pivots", Assert.IsType<CertifiedResult.Uncertified>(ExactSimplex.Solve(Programs.Corner, 1)).Reason, StringComparison.Ordinal);

    [Fact]
    public void Random_programs_of_every_kind_end_with_a_checked_certificate()
    {
        var random = new Random(20);
        var kinds = new Dictionary<Type, int>();
        for (var trial = 0; trial < 3000; trial++)
        {
            var kind = ExactSimplex.Solve(Programs.Random(random)).GetType();
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        }

        Assert.Equal(3, kinds.Count);
        Assert.All(kinds.Values, count => Assert.True(count > 300, $"only {count} of a kind"));
    }
}
