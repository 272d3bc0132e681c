using TheoremCheck.Engine;
using TheoremCheck.Models.SetFunctions;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4 read kindly: a submodular utility of lists, 0 for none and never falling, is subadditive.</summary>
public sealed class SubmodularImpliesSubadditiveUtility : IStatement<SetFunction>
{
    /// <summary>The claim.</summary>
    public static Claim<SetFunction> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/submod-implies-subadd.utility",
        Kind = ClaimKind.Lemma,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "For every monotone f with f(∅) = 0 and diminishing returns: f(X ∪ Y) ≤ f(X) + f(Y) for all X, Y.",
        Reading = "The utility of a list is 0 for the empty list and does not fall when items are added; neither is printed.",
        Domain = ItemSets.Utilities,
        Hypotheses =
        [
            new("f(∅) = 0", c => c.Of(0).IsZero),
            new("f monotone", c => c.IsMonotone()),
        ],
        Conclusion = new SubmodularImpliesSubadditive(),
        Controls = [new("without diminishing returns", new Always())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SetFunction c)
        where T : struct, IReal<T> => new SubmodularImpliesSubadditive().Evaluate<T>(c);

    private sealed class Always : IStatement<SetFunction>
    {
        public Gap<T> Evaluate<T>(SetFunction c)
            where T : struct, IReal<T> => ItemSets.Subadditive<T>(c);
    }
}
