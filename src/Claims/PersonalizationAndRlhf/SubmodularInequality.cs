using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.SetFunctions;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4: the inequality printed for submodularity is subadditivity, which is neither weaker nor stronger.</summary>
/// <remarks>
/// Without a sign of f a function with diminishing returns need not be subadditive; with f(∅) = 0 and f monotone it is, but a
/// subadditive one need not have diminishing returns, from three items on.
/// </remarks>
public sealed class SubmodularInequality : IStatement<SetFunction>
{
    /// <summary>The claim.</summary>
    public static Claim<SetFunction> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/submodular-inequality",
        Kind = ClaimKind.Definition,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "For every set function f on a finite set of items: f(X ∪ {e}) - f(X) ≥ f(Y ∪ {e}) - f(Y) for all X ⊆ Y, e outside Y, "
            + "if and only if f(X ∪ Y) ≤ f(X) + f(Y) for all X, Y.",
        Reading = "Literal: the printed inequality is what makes f submodular, that is, what diminishing returns mean; no condition on f is printed. "
            + "Suffix utility takes f(∅) = 0 and f monotone for granted.",
        Domain = ItemSets.Any,
        Conclusion = new SubmodularInequality(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/submodular-inequality.repaired",
        Controls = [new("every f has diminishing returns", new AlwaysDiminishing())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SetFunction c)
        where T : struct, IReal<T> => Gap.Iff(
            ItemSets.DiminishingReturns<T>(c).Named("diminishing returns"),
            ItemSets.Subadditive<T>(c).Named("f(X ∪ Y) ≤ f(X) + f(Y)"));

    private sealed class AlwaysDiminishing : IStatement<SetFunction>
    {
        public Gap<T> Evaluate<T>(SetFunction c)
            where T : struct, IReal<T> => ItemSets.DiminishingReturns<T>(c);
    }
}
