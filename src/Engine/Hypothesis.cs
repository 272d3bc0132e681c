using TheoremCheck.Engine.Domains;

namespace TheoremCheck.Engine;

/// <summary>A named hypothesis of a claim, decided exactly on a case.</summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <param name="Name">The hypothesis as the document writes it.</param>
/// <param name="Holds">Whether the case meets it.</param>
public sealed record Hypothesis<TCase>(string Name, Func<TCase, bool> Holds)
{
    /// <summary>
    /// Where to look for cases that break this hypothesis and keep the others; null to look in the domain's
    /// <see cref="Domain{TCase}.Wider"/> one.
    /// </summary>
    public Domain<TCase>? Without { get; init; }
}
