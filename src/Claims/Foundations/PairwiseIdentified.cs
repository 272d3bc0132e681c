using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Pairwise data identify the differences V_j - V_k up to a constant.</summary>
public sealed class PairwiseIdentified : IStatement<TwoItemLists>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoItemLists> Claim { get; } = new()
    {
        Id = "foundations/pairwise-identified",
        Kind = ClaimKind.Table,
        Source = FoundationsDocument.At("table of data types, pairwise", line: 43),
        Statement = "V and V' give the same p(j ≻ k) for all pairs ⟺ for one constant c: V'_j - V'_k = V_j - V_k + c for all j before k.",
        Reading = "Literal: 'up to constant' is said of V_j - V_k, and to be identified up to a constant is that any constant may be added unseen and nothing else. In the weaker sense that V_j - V_k is known at least up to a constant it is true, since it is known exactly.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/pairwise-identified.repaired",
        Domain = TwoItemLists.Domain,
        Conclusion = new PairwiseIdentified(),
        Controls =
        [
            new("pairwise data identify nothing", new Nothing()),
            new("pairwise data identify V itself", new Everything()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoItemLists c)
        where T : struct, IReal<T> => Gap.Iff(
            SameLaw<T>(c),
            Gap.Fact<T>(c.ChangesOfDifferences().Distinct().Count() <= 1, "one constant added to all differences V_j - V_k, j before k"));

    /// <summary>The same probability of each pair.</summary>
    internal static Gap<T> SameLaw<T>(TwoItemLists c)
        where T : struct, IReal<T> => Gap.All(c.Pairs<T>(1, 1).Select(p => Gap.Equal(p.First, p.Second)));

    private sealed class Nothing : IStatement<TwoItemLists>
    {
        public Gap<T> Evaluate<T>(TwoItemLists c)
            where T : struct, IReal<T> => SameLaw<T>(c);
    }

    private sealed class Everything : IStatement<TwoItemLists>
    {
        public Gap<T> Evaluate<T>(TwoItemLists c)
            where T : struct, IReal<T> => Gap.Iff(SameLaw<T>(c), Gap.Fact<T>(c.First == c.Second, "V' = V"));
    }
}
