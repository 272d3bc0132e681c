using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: normalising DCG by its ideal value brings it into [0, 1]. For the relevances the print allows it need not.</summary>
/// <remarks>
/// A list without a relevant item has NDCG 0/0, and so has an empty list; with negative relevances the ratio can be above 1 or
/// below 0. Both are usual in practice, where the first is a convention and the second excluded.
/// </remarks>
public sealed class NdcgRange : IStatement<RankedList>
{
    /// <summary>The claim.</summary>
    public static Claim<RankedList> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/ndcg-range",
        Kind = ClaimKind.Lemma,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 11),
        Statement = "For every list of relevances: 0 ≤ DCG/IDCG ≤ 1, DCG = Σ rel_i / log2(i+1), IDCG the DCG of the relevances in descending order.",
        Reading = "Literal: no condition on relevances is printed, so zero and negative ones are in. Suffix when-defined leaves out lists with IDCG = 0.",
        Domain = RankedList.AnyRelevance,
        Conclusion = new NdcgRange(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/ndcg-range.repaired",
        Controls = [new("DCG < IDCG for every list", new BelowIdeal())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RankedList c)
        where T : struct, IReal<T> => c.InUnitInterval<T>();

    private sealed class BelowIdeal : IStatement<RankedList>
    {
        public Gap<T> Evaluate<T>(RankedList c)
            where T : struct, IReal<T> => Gap.Less(T.Zero, c.Shortfall<T>());
    }
}
