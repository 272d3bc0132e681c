namespace TheoremCheck.Models.LinearPrograms;

/// <summary>The solver that claims ask.</summary>
public static class LinearProgramSolvers
{
#if GOOGLE_ORTOOLS
    /// <summary>OR-Tools through its .NET package.</summary>
    public static ILinearProgramSolver Default { get; } = new GoogleOrToolsBinding();
#else
    /// <summary>OR-Tools in a child process, shared by all and ended with the program.</summary>
    public static ILinearProgramSolver Default { get; } = new OrToolsProcess();
#endif
}
