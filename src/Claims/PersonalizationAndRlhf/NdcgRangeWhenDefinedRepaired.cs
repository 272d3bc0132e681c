using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2, repaired where NDCG has a value: relevances of at least 0 are enough.</summary>
/// <remarks>With IDCG > 0 the upper bound needs no sign of the relevances, by rearrangement; the lower bound does.</remarks>
public sealed class NdcgRangeWhenDefinedRepaired : IStatement<RankedList>
{
    /// <summary>The claim.</summary>
    public static Claim<RankedList> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/ndcg-range.when-defined.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 11),
        Statement = "For every list with rel_i ≥ 0 and IDCG ≠ 0: 0 ≤ DCG/IDCG ≤ 1.",
        Repairs = "personalization-and-rlhf/ndcg-range.when-defined",
        Domain = RankedList.Graded with { Edges = [new([1]), new([0, 0, 0, 1])] },
        Hypotheses =
        [
            new("rel_i ≥ 0", c => c.Relevance.All(r => r.Sign >= 0)),
            new("IDCG ≠ 0", c => c.IdealSign() != 0),
        ],
        Conclusion = new NdcgRangeWhenDefinedRepaired(),
        Controls = [new("DCG = IDCG", new AlwaysIdeal())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RankedList c)
        where T : struct, IReal<T> => c.InUnitInterval<T>();

    private sealed class AlwaysIdeal : IStatement<RankedList>
    {
        public Gap<T> Evaluate<T>(RankedList c)
            where T : struct, IReal<T> => Gap.Equal(c.Shortfall<T>(), T.Zero);
    }
}
