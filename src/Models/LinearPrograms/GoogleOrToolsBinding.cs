using Google.OrTools.LinearSolver;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>The linear programming solver of OR-Tools (GLOP) through its .NET package, in this process.</summary>
/// <remarks>Compiled with <c>-p:GoogleOrTools=true</c> only. Each call has a solver of its own, so threads may share the object.</remarks>
public sealed class GoogleOrToolsBinding : ILinearProgramSolver
{
    /// <inheritdoc/>
    /// <exception cref="SolverMissingException">When the native library offers no GLOP.</exception>
    public SolverReply Solve(LinearProgram program)
    {
        ArgumentNullException.ThrowIfNull(program);
        if (!program.AllWithinDoubles())
        {
            return new(SolverStatus.Rejected) { Message = "a number is beyond the range of doubles" };
        }

        using var solver = Solver.CreateSolver("GLOP")
            ?? throw new SolverMissingException("the package Google.OrTools offers no GLOP on this platform");
        var variables = new Variable[program.VariableCount];
        var objective = solver.Objective();
        for (var j = 0; j < variables.Length; j++)
        {
            var (lower, upper) = (program.Bounds[j].Lower, program.Bounds[j].Upper);
            variables[j] = solver.MakeNumVar(
                lower?.ToDouble() ?? double.NegativeInfinity, upper?.ToDouble() ?? double.PositiveInfinity, string.Empty);
            objective.SetCoefficient(variables[j], program.Objective[j].ToDouble());
        }

        objective.SetMinimization();
        var rows = new Constraint[program.RowCount];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = program.Rows[i];
            var bound = row.Bound.ToDouble();
            rows[i] = solver.MakeConstraint(
                row.Relation == Relation.AtMost ? double.NegativeInfinity : bound,
                row.Relation == Relation.AtLeast ? double.PositiveInfinity : bound,
                string.Empty);
            foreach (var term in row.Terms)
            {
                rows[i].SetCoefficient(variables[term.Variable], term.Coefficient.ToDouble());
            }
        }

        var status = Status(solver.Solve());
        return status != SolverStatus.Optimal
            ? new(status, Iterations: solver.Iterations())
            : new(
                status,
                ValueList.From(variables.Select(x => x.SolutionValue())),
                ValueList.From(rows.Select(row => row.DualValue())),
                ValueList.From(variables.Select(x => Place(x.BasisStatus()))),
                ValueList.From(rows.Select(row => Place(row.BasisStatus()))),
                solver.Iterations());
    }

    private static SolverStatus Status(Solver.ResultStatus status) => status switch
    {
        Solver.ResultStatus.OPTIMAL => SolverStatus.Optimal,
        Solver.ResultStatus.FEASIBLE => SolverStatus.Feasible,
        Solver.ResultStatus.INFEASIBLE => SolverStatus.Infeasible,
        Solver.ResultStatus.UNBOUNDED => SolverStatus.Unbounded,
        Solver.ResultStatus.ABNORMAL => SolverStatus.Abnormal,
        _ => SolverStatus.NotSolved,
    };

    private static BasisStatus Place(Solver.BasisStatus status) => status switch
    {
        Solver.BasisStatus.BASIC => BasisStatus.Basic,
        Solver.BasisStatus.AT_LOWER_BOUND => BasisStatus.AtLower,
        Solver.BasisStatus.AT_UPPER_BOUND => BasisStatus.AtUpper,
        Solver.BasisStatus.FIXED_VALUE => BasisStatus.Fixed,
        _ => BasisStatus.Free,
    };
}
