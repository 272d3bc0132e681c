using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2, repaired: with relevances of at least 0, not all 0, NDCG lies in [0, 1], and is 1 exactly for an ideal order.</summary>
public sealed class NdcgRangeRepaired : IStatement<RankedList>
{
    /// <summary>The claim.</summary>
    public static Claim<RankedList> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/ndcg-range.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 11),
        Statement = "If every rel_i ≥ 0 and some rel_i > 0 then 0 ≤ DCG/IDCG ≤ 1, and DCG = IDCG only if the relevances descend.",
        Repairs = "personalization-and-rlhf/ndcg-range",
        Domain = RankedList.Graded,
        Hypotheses =
        [
            new("rel_i ≥ 0", c => c.Relevance.All(r => r.Sign >= 0)),
            new("some rel_i > 0", c => c.Relevance.Any(r => r.Sign > 0)),
        ],
        Conclusion = new NdcgRangeRepaired(),
        Controls =
        [
            new("DCG/IDCG < 1", new Strict()),
            new("DCG/IDCG ≥ 1/2", new AtLeastHalf()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RankedList c)
        where T : struct, IReal<T>
    {
        var range = c.InUnitInterval<T>();
        return Dcg.Ideal(c.Relevance.Span) == c.Relevance
            ? Gap.All(range, Gap.Equal(c.Shortfall<T>(), T.Zero).Named("descending: DCG = IDCG"))
            : Gap.All(range, Gap.Greater(c.Shortfall<T>(), T.Zero).Named("not descending: DCG < IDCG"));
    }

    private sealed class Strict : IStatement<RankedList>
    {
        public Gap<T> Evaluate<T>(RankedList c)
            where T : struct, IReal<T> => Gap.Greater(c.Shortfall<T>(), T.Zero);
    }

    private sealed class AtLeastHalf : IStatement<RankedList>
    {
        public Gap<T> Evaluate<T>(RankedList c)
            where T : struct, IReal<T> => Gap.AtMost(c.Shortfall<T>(), Dcg.Of<T>(c.Relevance.Span));
    }
}
