using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>First step of the proposition on aggregation: a constant added to each type's rewards leaves each type's preferences as they are.</summary>
public sealed class ShiftedPreferences : IStatement<LinkedTypes>
{
    /// <summary>The claim.</summary>
    public static Claim<LinkedTypes> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.step-shift",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/affine.ordering",
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proof of the proposition, first display", line: 95),
        Statement = "For every σ, r and c in R^U, r' = r + c(u) has σ(r'(y2; u) - r'(y1; u)) = σ(r(y2; u) - r(y1; u)) for every u, y1, y2; so the population's preferences agree as well.",
        Domain = LinkedTypes.Domain,
        Conclusion = new ShiftedPreferences(),
        Controls =
        [
            new("the same for r' = r + c(u) at y2 alone", new OneResponse()),
            new("the same for r' = c(u) r", new Scaled()),
        ],
        Cases = 4_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LinkedTypes c)
        where T : struct, IReal<T> => Same<T>(c, c with { Rewards = ValueList.Generate(c.Rewards.Count, u => c.Rewards[u].Map(r => r + c.Shift[u])) });

    private static Gap<T> Same<T>(LinkedTypes before, LinkedTypes after)
        where T : struct, IReal<T> => Gap.All(
        [
            .. Enumerable.Range(0, before.Parts.Count).Select(u => Gap.Equal(after.OfType<T>(u, 1, 0), before.OfType<T>(u, 1, 0)).Named($"type {u + 1}")),
            Gap.Equal(after.Preference<T>(1, 0), before.Preference<T>(1, 0)).Named("population"),
        ]);

    private sealed class OneResponse : IStatement<LinkedTypes>
    {
        public Gap<T> Evaluate<T>(LinkedTypes c)
            where T : struct, IReal<T> => Same<T>(c, c with { Rewards = ValueList.Generate(c.Rewards.Count, u => c.Rewards[u].With(1, c.Rewards[u][1] + c.Shift[u])) });
    }

    private sealed class Scaled : IStatement<LinkedTypes>
    {
        public Gap<T> Evaluate<T>(LinkedTypes c)
            where T : struct, IReal<T> => Same<T>(c, c with { Rewards = ValueList.Generate(c.Rewards.Count, u => c.Rewards[u].Map(r => r * c.Shift[u])) });
    }
}
