namespace TheoremCheck.Engine;

/// <summary>A program that a claim needs, such as Node or OR-Tools, is not there; the message says what to install.</summary>
public sealed class EngineMissingException(string message) : Exception(message);
