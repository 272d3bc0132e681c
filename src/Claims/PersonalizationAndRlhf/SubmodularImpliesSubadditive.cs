using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.SetFunctions;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4: a submodular function is subadditive. Not one with a negative value, since X = Y asks for f(X) ≤ 2 f(X).</summary>
public sealed class SubmodularImpliesSubadditive : IStatement<SetFunction>
{
    /// <summary>The claim.</summary>
    public static Claim<SetFunction> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/submod-implies-subadd",
        Kind = ClaimKind.Lemma,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "For every set function with diminishing returns: f(X ∪ Y) ≤ f(X) + f(Y) for all X, Y.",
        Reading = "Literal: no condition on f is printed. Suffix utility takes f(∅) = 0 and f monotone for granted.",
        Domain = ItemSets.Any,
        Conclusion = new SubmodularImpliesSubadditive(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/submod-implies-subadd.repaired",
        Controls = [new("every f is subadditive", new Always())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SetFunction c)
        where T : struct, IReal<T> => Gap.Implies(
            ItemSets.DiminishingReturns<T>(c).Named("diminishing returns"),
            ItemSets.Subadditive<T>(c).Named("f(X ∪ Y) ≤ f(X) + f(Y)"));

    private sealed class Always : IStatement<SetFunction>
    {
        public Gap<T> Evaluate<T>(SetFunction c)
            where T : struct, IReal<T> => ItemSets.Subadditive<T>(c);
    }
}
