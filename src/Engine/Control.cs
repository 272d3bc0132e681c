using TheoremCheck.Engine.Domains;

namespace TheoremCheck.Engine;

/// <summary>A nearby false statement, which the same domain must refute: it shows that the domain has the power to refute.</summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <param name="Statement">The false statement in words and formula.</param>
/// <param name="Conclusion">The false statement as code.</param>
public sealed record Control<TCase>(string Statement, IStatement<TCase> Conclusion)
{
    /// <summary>The domain to refute it on; null for the claim's own. Set only when the control drops a hypothesis.</summary>
    public Domain<TCase>? Domain { get; init; }
}
