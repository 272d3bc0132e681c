using TheoremCheck.Engine;
using TheoremCheck.Models.LinearPrograms;

namespace TheoremCheck.Claims;

/// <summary>Tells the engine that a solver is not there, which is no fault of the claim that asked.</summary>
internal sealed class RequiredSolver(ILinearProgramSolver solver) : ILinearProgramSolver
{
    public SolverReply Solve(LinearProgram program)
    {
        try
        {
            return solver.Solve(program);
        }
        catch (SolverMissingException e)
        {
            throw new EngineMissingException(e.Message);
        }
    }
}
