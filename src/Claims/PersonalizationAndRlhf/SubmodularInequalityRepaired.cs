using TheoremCheck.Engine;
using TheoremCheck.Models.SetFunctions;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4, repaired: with f(X ∩ Y) on the left the inequality is diminishing returns, for every set function.</summary>
public sealed class SubmodularInequalityRepaired : IStatement<SetFunction>
{
    /// <summary>The claim.</summary>
    public static Claim<SetFunction> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/submodular-inequality.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "For every set function f on a finite set of items: f(X ∪ {e}) - f(X) ≥ f(Y ∪ {e}) - f(Y) for all X ⊆ Y, e outside Y, "
            + "if and only if f(X ∪ Y) + f(X ∩ Y) ≤ f(X) + f(Y) for all X, Y.",
        Repairs = "personalization-and-rlhf/submodular-inequality",
        Domain = ItemSets.Any,
        Conclusion = new SubmodularInequalityRepaired(),
        Controls =
        [
            new("for disjoint X and Y only", new DisjointOnly()),
            new("every f with diminishing returns has f(X ∪ Y) ≤ f(X) + f(Y)", new ImpliesSubadditive()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SetFunction c)
        where T : struct, IReal<T> => Gap.Iff(
            ItemSets.DiminishingReturns<T>(c).Named("diminishing returns"),
            ItemSets.Pairs<T>(c, (x, y) => (c.Of(x | y) + c.Of(x & y), c.Of(x) + c.Of(y))).Named("f(X ∪ Y) + f(X ∩ Y) ≤ f(X) + f(Y)"));

    private sealed class DisjointOnly : IStatement<SetFunction>
    {
        public Gap<T> Evaluate<T>(SetFunction c)
            where T : struct, IReal<T> => Gap.Iff(
                ItemSets.DiminishingReturns<T>(c),
                ItemSets.Pairs<T>(c, (x, y) => (x & y) == 0 ? (c.Of(x | y) + c.Of(0), c.Of(x) + c.Of(y)) : (0, 0)));
    }

    private sealed class ImpliesSubadditive : IStatement<SetFunction>
    {
        public Gap<T> Evaluate<T>(SetFunction c)
            where T : struct, IReal<T> => Gap.Implies(ItemSets.DiminishingReturns<T>(c), ItemSets.Subadditive<T>(c));
    }
}
