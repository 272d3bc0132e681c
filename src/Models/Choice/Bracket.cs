using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>Two numbers between which a third lies for certain: what a quadrature with an error bound returns.</summary>
/// <param name="Low">At most the number.</param>
/// <param name="High">At least the number.</param>
public readonly record struct Bracket<T>(T Low, T High)
    where T : struct, IReal<T>;
