using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.LinearPrograms;

public class CertifiedLinearProgramTests
{
    private static ILinearProgramSolver Solver => LinearProgramSolvers.Default;

    [Fact]
    public void The_reported_basis_proves_the_minimum()
    {
        var optimal = Assert.IsType<CertifiedResult.Optimal>(CertifiedLinearProgram.Solve(Programs.Corner, Solver));
        Assert.Equal(-7, optimal.Value);
        Assert.Equal(CertificateRoute.Basis, optimal.Route);
    }

    [Fact]
    public void A_value_that_no_double_holds_is_exact()
    {
        // Minimise x, 3x ≥ 1 and 10^30·x ≥ 1 + 10^30 / 3.
        var big = Rational.Pow(10, 30);
        var program = new LinearProgram(
            [1], [new([new(0, big)], Relation.AtLeast, 1 + (big / 3)), new([new(0, 3)], Relation.AtLeast, 1)], [Bounds.Free]);
        Assert.Equal(
            Rational.Ratio(1, 3) + (1 / big), Assert.IsType<CertifiedResult.Optimal>(CertifiedLinearProgram.Solve(program, Solver)).Value);
    }

    [Fact]
    public void A_contradiction_gets_its_farkas_vector_from_the_program_of_least_violation()
    {
        var infeasible = Assert.IsType<CertifiedResult.Infeasible>(CertifiedLinearProgram.Solve(Programs.Contradiction, Solver));
        Assert.Equal(CertificateRoute.Basis, infeasible.Route);
    }

    [Fact]
    public void A_falling_objective_gets_its_ray_from_the_program_of_steepest_direction()
    {
        var unbounded = Assert.IsType<CertifiedResult.Unbounded>(CertifiedLinearProgram.Solve(Programs.Falling, Solver));
        Assert.Equal(CertificateRoute.Basis, unbounded.Route);
    }

    [Fact]
    public void Programs_without_rows_or_variables_have_answers()
    {
        Assert.Equal(0, Value(new([], [], [])));
        Assert.Equal(5, Value(new([2, -1], [], [new(3, null), new(null, 1)])));
        Assert.IsType<CertifiedResult.Unbounded>(CertifiedLinearProgram.Solve(new([1], [], [Bounds.Free]), Solver));
        Assert.IsType<CertifiedResult.Infeasible>(
            CertifiedLinearProgram.Solve(new([], [new([], Relation.AtLeast, 1)], []), Solver));
    }

    [Fact]
    public void Free_and_fixed_variables_have_answers() => Assert.Equal(
        Rational.Ratio(3, 2),
        Value(new([1, 1], [LinearRow.Dense([2, 1], Relation.Equal, 2)], [Bounds.Free, new(1, 1)])));

    [Fact]
    public void A_degenerate_minimum_is_proved() => Assert.Equal(-1, Value(new(
        [-1, -1],
        [
            LinearRow.Dense([1, 1], Relation.AtMost, 1),
            LinearRow.Dense([2, 2], Relation.AtMost, 2),
            LinearRow.Dense([1, 0], Relation.AtMost, 1),
        ],
        [Bounds.NonNegative, Bounds.NonNegative])));

    [Fact]
    public void Numbers_beyond_doubles_are_left_to_the_exact_method()
    {
        var huge = Rational.Pow(10, 400);
        var optimal = Assert.IsType<CertifiedResult.Optimal>(
            CertifiedLinearProgram.Solve(new([1], [], [new(huge, null)]), Solver));
        Assert.Equal(huge, optimal.Value);
        Assert.Equal(CertificateRoute.ExactSimplex, optimal.Route);
    }

    [Fact]
    public void A_solver_that_lies_changes_nothing()
    {
        FakeSolver[] liars =
        [
            FakeSolver.Helpless,
            new(_ => new(SolverStatus.Infeasible)),
            new(_ => new(SolverStatus.Unbounded)),
            new(p => new(SolverStatus.Optimal, p.Objective.Map(_ => double.NaN), p.Rows.Map(_ => double.PositiveInfinity))),
            new(p => new(SolverStatus.Optimal, p.Objective.Map(_ => 1.0), p.Rows.Map(_ => 1.0))),
            new(p => new(
                SolverStatus.Optimal,
                VariableBasis: p.Objective.Map(_ => BasisStatus.Basic),
                RowBasis: p.Rows.Map(_ => BasisStatus.Basic))),
        ];
        foreach (var liar in liars)
        {
            Assert.Equal(-7, Assert.IsType<CertifiedResult.Optimal>(CertifiedLinearProgram.Solve(Programs.Corner, liar)).Value);
            Assert.IsType<CertifiedResult.Infeasible>(CertifiedLinearProgram.Solve(Programs.Contradiction, liar));
            Assert.IsType<CertifiedResult.Unbounded>(CertifiedLinearProgram.Solve(Programs.Falling, liar));
        }
    }

    [Fact]
    public void Without_a_certificate_the_result_says_so() => Assert.IsType<CertifiedResult.Uncertified>(
        CertifiedLinearProgram.Solve(Programs.Corner, FakeSolver.Helpless, pivotLimit: 0));

    [Fact]
    public void Without_a_reported_basis_most_optima_are_proved_from_the_numbers()
    {
        var random = new Random(21);
        var (optima, fromNumbers) = (0, 0);
        for (var trial = 0; trial < 1000; trial++)
        {
            if (CertifiedLinearProgram.Solve(Programs.Random(random), FakeSolver.WithoutBasis) is CertifiedResult.Optimal optimal)
            {
                optima++;
                fromNumbers += optimal.Route == CertificateRoute.ExactSimplex ? 0 : 1;
            }
        }

        Assert.True(fromNumbers > 0.9 * optima, $"{fromNumbers} of {optima}");
    }

    [Fact]
    public void The_solver_and_the_exact_method_agree_on_random_programs_of_every_kind()
    {
        var random = new Random(22);
        var kinds = new HashSet<Type>();
        for (var trial = 0; trial < 800; trial++)
        {
            var program = Programs.Random(random);
            var byBasis = CertifiedLinearProgram.Solve(program, Solver);
            var exact = ExactSimplex.Solve(program);
            Assert.True(CertificateChecker.Verify(program, byBasis, out var fault), fault);
            Assert.Equal(exact.GetType(), byBasis.GetType());
            Assert.Equal((exact as CertifiedResult.Optimal)?.Value, (byBasis as CertifiedResult.Optimal)?.Value);
            kinds.Add(exact.GetType());
        }

        Assert.Equal(3, kinds.Count);
    }

    [Fact]
    public void Dense_programs_are_proved_from_the_reported_basis()
    {
        var random = new Random(23);
        foreach (var size in (int[])[5, 10, 20])
        {
            var program = Programs.Covering(random, size);
            var optimal = Assert.IsType<CertifiedResult.Optimal>(CertifiedLinearProgram.Solve(program, Solver));
            Assert.Equal(CertificateRoute.Basis, optimal.Route);
            Assert.Equal(Assert.IsType<CertifiedResult.Optimal>(ExactSimplex.Solve(program)).Value, optimal.Value);
        }
    }

    private static Rational Value(LinearProgram program) =>
        Assert.IsType<CertifiedResult.Optimal>(CertifiedLinearProgram.Solve(program, Solver)).Value;
}
