using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1, repaired: all pairs right make exactly one ranking if and only if no three items form a cycle.</summary>
public sealed class PairsToListOfAnyPreferencesRepaired : IStatement<Tournament>
{
    /// <summary>The claim.</summary>
    public static Claim<Tournament> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/pairs-to-list.any-preferences.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 8),
        Statement = "For every preference over the pairs of items: exactly one ranking has all pairs right if no i ≻ j ≻ k ≻ i, and none otherwise.",
        Repairs = "personalization-and-rlhf/pairs-to-list.any-preferences",
        Domain = Tournament.Any,
        Conclusion = new PairsToListOfAnyPreferencesRepaired(),
        Controls = [new("exactly one ranking has all pairs right if some item is preferred to all others", new TopOnly())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Tournament c)
        where T : struct, IReal<T> => Gap.Equal(T.Of(c.RightRankings()), T.Of(c.HasCycleOfThree() ? 0 : 1)).Named("rankings with all pairs right");

    private sealed class TopOnly : IStatement<Tournament>
    {
        public Gap<T> Evaluate<T>(Tournament c)
            where T : struct, IReal<T>
        {
            var top = Enumerable.Range(0, c.Items).Any(i => Enumerable.Range(0, c.Items).All(j => i == j || c.Prefers(i, j)));
            return Gap.Fact<T>(!top || c.RightRankings() == 1, "one ranking");
        }
    }
}
