using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1 with the preferences of the sentence before: a ranking that has all pairs right. A cycle has none.</summary>
public sealed class PairsToListOfAnyPreferences : IStatement<Tournament>
{
    /// <summary>The claim.</summary>
    public static Claim<Tournament> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/pairs-to-list.any-preferences",
        Kind = ClaimKind.Lemma,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 8),
        Statement = "For every preference over the pairs of finitely many items there is exactly one ranking with all pairs right.",
        Reading = "Right pairs are those of preferences that need not be transitive, as the sentence before has it.",
        Domain = Tournament.Any,
        Conclusion = new PairsToListOfAnyPreferences(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/pairs-to-list.any-preferences.repaired",
        Controls = [new("the items as numbered are a ranking with all pairs right", new AsNumbered())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Tournament c)
        where T : struct, IReal<T> => Gap.Equal(T.Of(c.RightRankings()), T.One).Named("rankings with all pairs right");

    private sealed class AsNumbered : IStatement<Tournament>
    {
        public Gap<T> Evaluate<T>(Tournament c)
            where T : struct, IReal<T> => Gap.Fact<T>(!c.LaterPreferred.Any(later => later), "all pairs right");
    }
}
