using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.LinearPrograms;

public class TotalVariationFlipTests
{
    [Fact]
    public void Half_the_mass_of_the_worst_alternative_flips_a_small_case()
    {
        // g·p = 1/3 and each unit moved from the first to the last gains 2, so 1/6 must move.
        var found = Found(FlipProblem.FromUniform([1, 1, -1], 0, 0));
        Assert.Equal(Rational.Ratio(1, 6), found.Distance);
        Assert.Equal<Rational>([Rational.Ratio(1, 6), Rational.Ratio(1, 3), Rational.Ratio(1, 2)], found.Distribution);
        Assert.Equal(0, found.Gain);
    }

    [Fact]
    public void The_print_needs_no_move_where_its_prose_does()
    {
        var delta = Rational.Ratio(1, 10);
        ValueList<Rational> gains = [Rational.Ratio(1, 10), Rational.Ratio(1, 20), Rational.Ratio(-1, 10)];
        Assert.Equal(0, Found(FlipProblem.FromUniform(gains, 0, delta)).Distance);
        Assert.NotEqual(0, Found(FlipProblem.FromUniform(gains, 0, -delta)).Distance);
    }

    [Fact]
    public void No_flip_is_possible_against_a_better_alternative_everywhere()
    {
        var impossible = Assert.IsType<FlipAnswer<Rational>.Impossible>(FlipProblem.FromUniform([1, 2, 3], 0, 0).Solve<Rational>());
        Assert.Equal(1, impossible.LeastGain);
        Assert.Null(Assert.IsType<FlipAnswer<Rational>.Impossible>(
            FlipProblem.FromUniform([-1, 1, 1], Rational.Ratio(1, 2), 0).Solve<Rational>()).LeastGain);
    }

    [Fact]
    public void The_extreme_distribution_is_found_when_it_just_suffices()
    {
        var found = Found(FlipProblem.FromUniform([1, -1], Rational.Ratio(1, 4), Rational.Ratio(-1, 2)));
        Assert.Equal<Rational>([Rational.Ratio(1, 4), Rational.Ratio(3, 4)], found.Distribution);
        Assert.IsType<FlipAnswer<Rational>.Impossible>(
            FlipProblem.FromUniform([1, -1], Rational.Ratio(1, 4), Rational.Ratio(-501, 1000)).Solve<Rational>());
    }

    [Fact]
    public void One_alternative_moves_nowhere()
    {
        Assert.Equal(0, Found(FlipProblem.FromUniform([-1], 1, -1)).Distance);
        Assert.IsType<FlipAnswer<Rational>.Impossible>(FlipProblem.FromUniform([0], 0, -1).Solve<Rational>());
    }

    [Fact]
    public void Probabilities_below_epsilon_are_filled_first()
    {
        var half = Rational.Ratio(1, 2);
        var found = Found(new FlipProblem([0, 0, 0], [half, half, 0], Rational.Ratio(1, 5), 0));
        Assert.Equal(Rational.Ratio(1, 5), found.Distance);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentException>(() => FlipProblem.FromUniform([], 0, 0));
        Assert.Throws<ArgumentException>(() => new FlipProblem([1, 2], [1], 0, 0));
        Assert.Throws<ArgumentException>(() => new FlipProblem([1, 2], [1, 1], 0, 0));
        Assert.Throws<ArgumentException>(() => new FlipProblem([1, 2], [2, -1], 0, 0));
        Assert.Throws<ArgumentException>(() => FlipProblem.FromUniform([1, 2], -1, 0));
        Assert.Throws<ArgumentException>(() => TotalVariationFlip.Solve<Float64>([], [], default, default));
    }

    [Fact]
    public void A_gain_that_is_not_a_number_is_undecided() => Assert.Throws<UndecidedException>(
        () => TotalVariationFlip.Solve<Float64>([new(1), new(double.NaN)], [new(0.5), new(0.5)], default, default));

    [Theory]
    [InlineData(1, 2, 5, 1200, true)]
    [InlineData(2, 6, 12, 250, false)]
    public void The_solver_the_exact_method_and_the_closed_form_agree_exactly(int seed, int least, int most, int count, bool simplex)
    {
        var random = new Random(seed);
        var impossible = 0;
        for (var trial = 0; trial < count; trial++)
        {
            var problem = Random(random, least, most);
            var program = problem.ToLinearProgram();
            var closed = problem.Solve<Rational>();
            Assert_agrees(problem, program, closed, CertifiedLinearProgram.Solve(program, LinearProgramSolvers.Default));
            if (simplex)
            {
                Assert_agrees(problem, program, closed, ExactSimplex.Solve(program));
            }

            impossible += closed is FlipAnswer<Rational>.Impossible ? 1 : 0;
        }

        Assert.InRange(impossible, count / 20, count / 2);
    }

    [Fact]
    public void The_closed_form_in_doubles_is_near_the_exact_one()
    {
        var random = new Random(3);
        for (var trial = 0; trial < 2000; trial++)
        {
            var problem = Random(random, 2, 20);
            if (problem.Solve<Rational>() is FlipAnswer<Rational>.Found exact && problem.Solve<Float64>() is FlipAnswer<Float64>.Found near)
            {
                Assert.Equal(exact.Distance.ToDouble(), near.Distance.Value, 1e-9);
            }
        }
    }

    private static FlipAnswer<Rational>.Found Found(FlipProblem problem) =>
        Assert.IsType<FlipAnswer<Rational>.Found>(problem.Solve<Rational>());

    private static FlipProblem Random(Random random, int least, int most)
    {
        var n = random.Next(least, most + 1);
        var gains = ValueList.Generate(n, _ => Rational.Ratio(random.Next(-6, 10), 10));
        var epsilon = random.Next(4) == 0 ? Rational.Zero : Rational.Ratio(random.Next(1, 12), 10 * n);
        var rightSide = Rational.Ratio(random.Next(-3, 2), 10);
        if (random.Next(2) == 0)
        {
            return FlipProblem.FromUniform(gains, epsilon, rightSide);
        }

        var weights = ValueList.Generate(n, k => Rational.Of(random.Next(0, 5) + (k == 0 ? 1 : 0)));
        var sum = Reals.Sum(weights.Span);
        return new(gains, weights.Map(w => w / sum), epsilon, rightSide);
    }

    private static void Assert_agrees(
        FlipProblem problem, LinearProgram program, FlipAnswer<Rational> closed, CertifiedResult certified)
    {
        Assert.True(CertificateChecker.Verify(program, certified, out var fault), fault);
        closed.Match(
            found =>
            {
                Assert.Equal(Assert.IsType<CertifiedResult.Optimal>(certified).Value, found.Distance);
                Assert_is_a_flip(problem, found);
                return true;
            },
            _ =>
            {
                Assert.IsType<CertifiedResult.Infeasible>(certified);
                return true;
            });
    }

    private static void Assert_is_a_flip(FlipProblem problem, FlipAnswer<Rational>.Found found)
    {
        var q = found.Distribution;
        Assert.All(q, x => Assert.True(x >= problem.Epsilon));
        Assert.Equal(1, Reals.Sum(q.Span));
        Assert.Equal(found.Gain, Reals.Sum(q.Count, k => problem.Gains[k] * q[k]));
        Assert.True(found.Gain <= problem.RightSide);
        Assert.Equal(found.Distance, Reals.Sum(q.Count, k => Rational.Abs(q[k] - problem.Baseline[k])) / 2);
    }
}
