using TheoremCheck.Engine;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A number of alternatives.</summary>
/// <param name="Alternatives">M.</param>
public sealed record AlternativeCount(int Alternatives);
