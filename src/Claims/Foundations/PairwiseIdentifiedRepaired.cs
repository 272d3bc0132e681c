using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Pairwise data identify the differences V_j - V_k exactly, that is V up to one constant, and say nothing of U_i.</summary>
public sealed class PairwiseIdentifiedRepaired : IStatement<TwoItemLists>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoItemLists> Claim { get; } = new()
    {
        Id = "foundations/pairwise-identified.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/pairwise-identified",
        Source = FoundationsDocument.At("table of data types, pairwise", line: 43),
        Statement = "V and V' give the same p(j ≻ k) for all pairs ⟺ V'_j - V'_k = V_j - V_k for all pairs ⟺ V' = V + c for one constant c; M - 1 dimensions are identified, and U_i is not.",
        Uses = ["foundations/user-cancels"],
        Domain = TwoItemLists.Domain,
        Conclusion = new PairwiseIdentifiedRepaired(),
        Controls =
        [
            new("M dimensions are identified", new AllDimensions()),
            new("V and V' give the same p(j ≻ k) only if V' = V", new Exactly()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoItemLists c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Iff(PairwiseIdentified.SameLaw<T>(c), Gap.Fact<T>(c.ChangesOfDifferences().All(r => r == 1), "all differences are the same")).Named("differences"),
            Gap.Iff(PairwiseIdentified.SameLaw<T>(c), Gap.Fact<T>(c.IsShift(), "V' = V + c")).Named("V up to a constant"),
            Gap.Equal(T.Of(c.Rank()), T.Of(c.First.Count - 1)).Named("dimension = M - 1"),
            Gap.All((c with { Second = c.First }).Pairs<T>(1, 7).Select(p => Gap.Equal(p.First, p.Second))).Named("U_i is not seen"));

    private sealed class AllDimensions : IStatement<TwoItemLists>
    {
        public Gap<T> Evaluate<T>(TwoItemLists c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Rank()), T.Of(c.First.Count));
    }

    private sealed class Exactly : IStatement<TwoItemLists>
    {
        public Gap<T> Evaluate<T>(TwoItemLists c)
            where T : struct, IReal<T> => Gap.Implies(PairwiseIdentified.SameLaw<T>(c), Gap.Fact<T>(c.First == c.Second, "V' = V"));
    }
}
