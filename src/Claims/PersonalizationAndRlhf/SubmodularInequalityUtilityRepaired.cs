using TheoremCheck.Engine;
using TheoremCheck.Models.SetFunctions;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4 read kindly and repaired: the printed inequality must hold for what is added to any set Z already shown.</summary>
/// <remarks>With Z empty it is the printed one; with Z = X ∩ Y it is submodularity.</remarks>
public sealed class SubmodularInequalityUtilityRepaired : IStatement<SetFunction>
{
    /// <summary>The claim.</summary>
    public static Claim<SetFunction> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/submodular-inequality.utility.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "For every monotone f with f(∅) = 0: f has diminishing returns if and only if f(X ∪ Y | Z) ≤ f(X | Z) + f(Y | Z) for all X, Y, Z, "
            + "where f(X | Z) = f(X ∪ Z) - f(Z).",
        Repairs = "personalization-and-rlhf/submodular-inequality.utility",
        Domain = ItemSets.Utilities,
        Hypotheses =
        [
            new("f(∅) = 0", c => c.Of(0).IsZero),
            new("f monotone", c => c.IsMonotone()),
        ],
        Conclusion = new SubmodularInequalityUtilityRepaired(),
        Controls = [new("every such f has diminishing returns", new AlwaysDiminishing())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SetFunction c)
        where T : struct, IReal<T> => Gap.Iff(
            ItemSets.DiminishingReturns<T>(c).Named("diminishing returns"),
            Gap.All(Enumerable.Range(0, c.Subsets()).Select(z => ItemSets.Pairs<T>(c, (x, y) =>
                (c.Of(x | y | z) + c.Of(z), c.Of(x | z) + c.Of(y | z))).Named($"Z = {SetFunction.Written(z)}"))));

    private sealed class AlwaysDiminishing : IStatement<SetFunction>
    {
        public Gap<T> Evaluate<T>(SetFunction c)
            where T : struct, IReal<T> => ItemSets.DiminishingReturns<T>(c);
    }
}
