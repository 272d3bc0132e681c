using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.SetFunctions;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4 read kindly: for a utility of lists, 0 for none and never falling, the printed inequality is diminishing returns.</summary>
public sealed class SubmodularInequalityUtility : IStatement<SetFunction>
{
    /// <summary>The claim.</summary>
    public static Claim<SetFunction> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/submodular-inequality.utility",
        Kind = ClaimKind.Definition,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "For every monotone f with f(∅) = 0: f has diminishing returns if and only if f(X ∪ Y) ≤ f(X) + f(Y) for all X, Y.",
        Reading = "The utility of a list is 0 for the empty list and does not fall when items are added; neither is printed. "
            + "Reading X and Y as disjoint changes nothing here, since f is monotone.",
        // The two smallest functions of three items that fail differ only in the items' names; pinning one makes it the same every time.
        Domain = ItemSets.Utilities with { Edges = [new([0, 1, 1, 2, 1, 1, 1, 2])] },
        Hypotheses =
        [
            new("f(∅) = 0", c => c.Of(0).IsZero),
            new("f monotone", c => c.IsMonotone()),
        ],
        Conclusion = new SubmodularInequalityUtility(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/submodular-inequality.utility.repaired",
        Controls = [new("f(X ∪ Y) ≤ f(X) + f(Y) for every such f", new AlwaysSubadditive())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SetFunction c)
        where T : struct, IReal<T> => new SubmodularInequality().Evaluate<T>(c);

    private sealed class AlwaysSubadditive : IStatement<SetFunction>
    {
        public Gap<T> Evaluate<T>(SetFunction c)
            where T : struct, IReal<T> => ItemSets.Subadditive<T>(c);
    }
}
