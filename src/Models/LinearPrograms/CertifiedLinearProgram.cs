using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>Turns a solver's untrusted answer into an exact result with a checked certificate.</summary>
/// <remarks>
/// An optimum: the reported basis, or the one the numbers suggest, is solved again in rationals; else the numbers are rounded to
/// simple fractions; else our own exact simplex method decides. Anything but an optimum: the same is done with the program of
/// least violation, whose dual vector is the Farkas vector, and with the program of steepest direction, whose minimum is the ray.
/// </remarks>
public static class CertifiedLinearProgram
{
    /// <summary>Solves the program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="solver">The solver to ask; what it says affects the time taken, not the truth of the result.</param>
    /// <param name="pivotLimit">The number of pivots after which the exact simplex method gives up.</param>
    /// <exception cref="SolverException">When the solver could not be asked.</exception>
    public static CertifiedResult Solve(
        LinearProgram program, ILinearProgramSolver solver, int pivotLimit = ExactSimplex.DefaultPivotLimit)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(solver);
        return Optimum(program, solver) ?? NoOptimum(program, solver) ?? ExactSimplex.Solve(program, pivotLimit);
    }

    /// <summary>A checked optimum from a solver's reply alone, or null when the reply does not lead to one.</summary>
    /// <param name="program">The program.</param>
    /// <param name="reply">The solver's reply.</param>
    public static CertifiedResult.Optimal? Certify(LinearProgram program, SolverReply reply)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(reply);
        return Checked(program, BasisSolution.Reported(program, reply))
            ?? Checked(program, BasisSolution.Inferred(program, reply))
            ?? Checked(program, SimpleFractions.Of(program, reply));
    }

    private static CertifiedResult.Optimal? Optimum(LinearProgram program, ILinearProgramSolver solver) =>
        Certify(program, solver.Solve(program));

    private static CertifiedResult? NoOptimum(LinearProgram program, ILinearProgramSolver solver)
    {
        if (Optimum(AuxiliaryPrograms.Violation(program), solver) is not { } violation)
        {
            return null;
        }

        if (violation.Value.Sign > 0)
        {
            return Checked(program, new CertifiedResult.Infeasible(violation.Dual, violation.Route));
        }

        return Optimum(AuxiliaryPrograms.Direction(program), solver) is { Value.Sign: < 0 } direction
            ? Checked(program, new CertifiedResult.Unbounded(
                ValueList.Generate(program.VariableCount, j => violation.Point[j]), direction.Point, direction.Route))
            : null;
    }

    private static TResult? Checked<TResult>(LinearProgram program, TResult? result)
        where TResult : CertifiedResult =>
        result is not null && CertificateChecker.Verify(program, result, out _) ? result : null;
}
