using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: NDCG within [0, 1] wherever the ratio has a value. Negative relevances break it.</summary>
public sealed class NdcgRangeWhenDefined : IStatement<RankedList>
{
    /// <summary>The claim.</summary>
    public static Claim<RankedList> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/ndcg-range.when-defined",
        Kind = ClaimKind.Lemma,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 11),
        Statement = "For every list of relevances with IDCG ≠ 0: 0 ≤ DCG/IDCG ≤ 1.",
        Reading = "NDCG of a list with IDCG = 0 is left to a convention; relevances are any numbers, as printed.",
        Domain = RankedList.AnyRelevance,
        Hypotheses = [new("IDCG ≠ 0", c => c.IdealSign() != 0)],
        Conclusion = new NdcgRangeWhenDefined(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/ndcg-range.when-defined.repaired",
        Controls = [new("DCG = IDCG for every list", new AlwaysIdeal())],
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
