using TheoremCheck.Models.LinearPrograms;

namespace TheoremCheck.Tests.Properties.LinearPrograms;

/// <summary>A solver that says what a test wants.</summary>
internal sealed class FakeSolver(Func<LinearProgram, SolverReply> reply) : ILinearProgramSolver
{
    /// <summary>One that is always right but reports no basis.</summary>
    public static FakeSolver WithoutBasis { get; } = new(program => Exact(program) with { VariableBasis = default, RowBasis = default });

    /// <summary>One that never answers.</summary>
    public static FakeSolver Helpless { get; } = new(_ => new(SolverStatus.Abnormal));

    public SolverReply Solve(LinearProgram program) => reply(program);

    private static SolverReply Exact(LinearProgram program) => ExactSimplex.Solve(program).Match(
        optimal => new SolverReply(
            SolverStatus.Optimal, optimal.Point.Map(x => x.ToDouble()), optimal.Dual.Map(y => y.ToDouble())),
        _ => new(SolverStatus.Infeasible),
        _ => new(SolverStatus.Unbounded),
        _ => new(SolverStatus.NotSolved));
}
