using TheoremCheck.Engine;
using TheoremCheck.Models.SetFunctions;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4, repaired: a submodular function is subadditive exactly if it is nowhere negative. f(∅) ≥ 0 alone is not enough.</summary>
public sealed class SubmodularImpliesSubadditiveRepaired : IStatement<SetFunction>
{
    /// <summary>The claim.</summary>
    public static Claim<SetFunction> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/submod-implies-subadd.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "For every set function with diminishing returns: f(X ∪ Y) ≤ f(X) + f(Y) for all X, Y if and only if f(X) ≥ 0 for all X.",
        Repairs = "personalization-and-rlhf/submod-implies-subadd",
        Uses = ["personalization-and-rlhf/submodular-inequality.repaired"],
        Domain = ItemSets.Any,
        Conclusion = new SubmodularImpliesSubadditiveRepaired(),
        Controls = [new("f(∅) ≥ 0 is enough", new EmptyOnly())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SetFunction c)
        where T : struct, IReal<T> => Gap.Implies(
            ItemSets.DiminishingReturns<T>(c),
            Gap.Iff(ItemSets.Subadditive<T>(c), Gap.All(c.Values.Select(v => Gap.AtMost(T.Zero, T.Of(v))))));

    private sealed class EmptyOnly : IStatement<SetFunction>
    {
        public Gap<T> Evaluate<T>(SetFunction c)
            where T : struct, IReal<T> => Gap.Implies(
                Gap.All(ItemSets.DiminishingReturns<T>(c), Gap.AtMost(T.Zero, T.Of(c.Of(0)))), ItemSets.Subadditive<T>(c));
    }
}
