using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: right decisions on neighbours sort a list, as in bubble sort.</summary>
/// <remarks>The sorted list is the library's sort; the exchanges are counted against the pairs in the wrong order.</remarks>
public sealed class BubbleSorted : IStatement<RankedList>
{
    /// <summary>The claim.</summary>
    public static Claim<RankedList> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/bubble",
        Kind = ClaimKind.Lemma,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 8),
        Statement = "For every list of n values: n - 1 passes of comparing neighbours, exchanged when in the wrong order, leave it descending, "
            + "with one exchange for each pair in the wrong order.",
        Reading = "Getting the pairs right means comparing by values, so without cycles; equal neighbours are left alone.",
        Uses = ["personalization-and-rlhf/pairs-to-list"],
        Domain = RankedList.AnyRelevance with { Name = "lists of 1 to 6 values, ties included" },
        Conclusion = new BubbleSorted(),
        Controls =
        [
            new("n - 2 passes leave it descending", new FewerPasses()),
            new("n - 1 exchanges are enough", new FewExchanges()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RankedList c)
        where T : struct, IReal<T>
    {
        var (values, exchanges) = BubbleSort.Pass(c.Relevance, c.Relevance.Count - 1);
        var wrong = Tournament.Pairs(c.Relevance.Count).Count(p => c.Relevance[p.I] < c.Relevance[p.J]);
        return Gap.All(
            Gap.Fact<T>(values == Dcg.Ideal(c.Relevance.Span), "descending"),
            Gap.Equal(T.Of(exchanges), T.Of(wrong)).Named("exchanges"));
    }

    private sealed class FewerPasses : IStatement<RankedList>
    {
        public Gap<T> Evaluate<T>(RankedList c)
            where T : struct, IReal<T> =>
            Gap.Fact<T>(BubbleSort.Pass(c.Relevance, c.Relevance.Count - 2).Values == Dcg.Ideal(c.Relevance.Span), "descending");
    }

    private sealed class FewExchanges : IStatement<RankedList>
    {
        public Gap<T> Evaluate<T>(RankedList c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(BubbleSort.Pass(c.Relevance, c.Relevance.Count - 1).Exchanges), T.Of(c.Relevance.Count - 1));
    }
}
