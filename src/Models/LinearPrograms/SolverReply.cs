using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>What a solver says about a linear program; none of it is trusted.</summary>
public enum SolverStatus
{
    /// <summary>A point said to be optimal.</summary>
    Optimal,

    /// <summary>A point said to satisfy the constraints.</summary>
    Feasible,

    /// <summary>Said to have no point; some solvers say so of unbounded programs too.</summary>
    Infeasible,

    /// <summary>Said to be unbounded below.</summary>
    Unbounded,

    /// <summary>The solver gave up for numerical reasons.</summary>
    Abnormal,

    /// <summary>The solver refused the program, for example because a number does not fit a double.</summary>
    Rejected,

    /// <summary>The solver stopped without an answer.</summary>
    NotSolved,
}

/// <summary>The place of a variable, or of a row's left side, in a simplex basis.</summary>
public enum BasisStatus
{
    /// <summary>Outside the basis without a bound, at 0.</summary>
    Free,

    /// <summary>Outside the basis, at the lower bound.</summary>
    AtLower,

    /// <summary>Outside the basis, at the upper bound.</summary>
    AtUpper,

    /// <summary>Outside the basis, lower and upper bound being equal.</summary>
    Fixed,

    /// <summary>In the basis.</summary>
    Basic,
}

/// <summary>A solver's answer in doubles: input for a certificate, never a result.</summary>
/// <param name="Status">What the solver says.</param>
/// <param name="Primal">x, one number per variable; empty when there is none.</param>
/// <param name="Dual">y, one number per row; empty when there is none.</param>
/// <param name="VariableBasis">One status per variable; empty when the solver does not tell.</param>
/// <param name="RowBasis">One status per row; empty when the solver does not tell.</param>
/// <param name="Iterations">The number of simplex steps.</param>
public sealed record SolverReply(
    SolverStatus Status,
    ValueList<double> Primal = default,
    ValueList<double> Dual = default,
    ValueList<BasisStatus> VariableBasis = default,
    ValueList<BasisStatus> RowBasis = default,
    long Iterations = 0)
{
    /// <summary>The solver's own words about a failure, or null.</summary>
    public string? Message { get; init; }
}

/// <summary>A solver of linear programs in floating point.</summary>
public interface ILinearProgramSolver
{
    /// <summary>Asks the solver.</summary>
    /// <param name="program">The program, which the solver may round to doubles.</param>
    /// <exception cref="SolverException">When the solver is missing, dies or does not answer in time.</exception>
    SolverReply Solve(LinearProgram program);
}
