using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: the change in NDCG that swapping a pair makes, recomputed from both lists, has the usual closed form.</summary>
public sealed class NdcgChange : IStatement<SwappedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<SwappedPair> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/delta-ndcg",
        Kind = ClaimKind.Equation,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 12),
        Statement = "|NDCG(swapped) - NDCG| = |rel_i - rel_j| |1/log2(i+1) - 1/log2(j+1)| / IDCG, where swapping exchanges the items at i and j.",
        Reading = "The print defines the change by swapping; the closed form is ours. A list with IDCG = 0 has no NDCG to change.",
        Uses = ["personalization-and-rlhf/dcg", "personalization-and-rlhf/ndcg-range.repaired"],
        Domain = SwappedPair.Labelled,
        Hypotheses = [new("rel ≥ 0, not all 0", c => c.IsGraded())],
        Conclusion = new NdcgChange(),
        Controls =
        [
            new("|rel_i - rel_j| / log2(j - i + 1) / IDCG", new Other(absolute: true, distance: true)),
            new("without the absolute value on the left", new Other(absolute: false, distance: false)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SwappedPair c)
        where T : struct, IReal<T> => Gap.Equal(T.Abs(Change<T>(c)), Closed<T>(c, T.Abs(Dcg.Discount<T>(c.I) - Dcg.Discount<T>(c.J)))).Named("|ΔNDCG|");

    private static T Change<T>(SwappedPair c)
        where T : struct, IReal<T>
    {
        var ideal = Dcg.Of<T>(Dcg.Ideal(c.Relevance.Span).Span);
        var swapped = c.Relevance.With(c.I - 1, c.Relevance[c.J - 1]).With(c.J - 1, c.Relevance[c.I - 1]);
        return (Dcg.Of<T>(swapped.Span) / ideal) - (Dcg.Of<T>(c.Relevance.Span) / ideal);
    }

    private static T Closed<T>(SwappedPair c, T discounts)
        where T : struct, IReal<T> =>
        T.Of(Rational.Abs(c.Relevance[c.I - 1] - c.Relevance[c.J - 1])) * discounts / Dcg.Of<T>(Dcg.Ideal(c.Relevance.Span).Span);

    private sealed class Other(bool absolute, bool distance) : IStatement<SwappedPair>
    {
        public Gap<T> Evaluate<T>(SwappedPair c)
            where T : struct, IReal<T> => Gap.Equal(
                absolute ? T.Abs(Change<T>(c)) : Change<T>(c),
                Closed<T>(c, distance ? Dcg.Discount<T>(c.J - c.I) : T.Abs(Dcg.Discount<T>(c.I) - Dcg.Discount<T>(c.J))));
    }
}
