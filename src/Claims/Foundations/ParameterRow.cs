using TheoremCheck.Engine;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A row of the table of parameters.</summary>
/// <param name="Alternatives">M.</param>
/// <param name="Parameters">The number printed.</param>
public sealed record ParameterRow(int Alternatives, int Parameters);
