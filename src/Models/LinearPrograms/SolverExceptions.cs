namespace TheoremCheck.Models.LinearPrograms;

/// <summary>A solver could not be asked.</summary>
public class SolverException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The solver, or the program that runs it, is not installed; the message says what to install.</summary>
public sealed class SolverMissingException(string message, Exception? inner = null) : SolverException(message, inner);

/// <summary>The solver did not answer within the time allowed.</summary>
public sealed class SolverTimeoutException(string message) : SolverException(message);
