using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: DCG has a value for every list with positions from 1, with the top undiscounted and the discount falling.</summary>
/// <remarks>Position 0 would divide by log2(1) = 0, so the print needs positions from 1. The model's discounts are compared with quotients of logarithms.</remarks>
public sealed class DiscountedGain : IStatement<RankedList>
{
    /// <summary>The claim.</summary>
    public static Claim<RankedList> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/dcg",
        Kind = ClaimKind.Definition,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 11),
        Statement = "DCG = Σ_{i≥1} rel_i log 2 / log(i+1) has a value for every list of relevances; 1/log2(1+1) = 1, and 0 < 1/log2(i+2) < 1/log2(i+1).",
        Reading = "Positions i are counted from 1; the gain is rel_i itself, as printed, not 2^rel_i - 1.",
        Domain = RankedList.AnyRelevance,
        Conclusion = new DiscountedGain(),
        Controls =
        [
            new("DCG = Σ rel_i / log2(i+2)", new Other(offset: 2, exponential: false)),
            new("DCG = Σ (2^rel_i - 1) / log2(i+1) for whole rel_i ≥ 0", new Other(offset: 1, exponential: true)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RankedList c)
        where T : struct, IReal<T> => Gap.All(
        [
            Gap.Equal(Dcg.Of<T>(c.Relevance.Span), Sum<T>(c, 1, false)).Named("DCG"),
            Gap.Equal(Dcg.Discount<T>(1), T.One).Named("discount at the top"),
            .. Enumerable.Range(1, c.Relevance.Count).Select(i => Gap.All(
                Gap.Less(T.Zero, Quotient<T>(i + 1, 1)), Gap.Less(Quotient<T>(i + 1, 1), Quotient<T>(i, 1))).Named("falling discount")),
        ]);

    private static T Quotient<T>(int position, int offset)
        where T : struct, IReal<T> => T.One / (T.Log(T.Of(position + offset)) / T.Log(T.Of(2)));

    private static T Sum<T>(RankedList c, int offset, bool exponential)
        where T : struct, IReal<T> => Reals.Sum(c.Relevance.Count, i =>
            (exponential && c.Relevance[i].IsInteger && c.Relevance[i].Sign >= 0
                ? T.Pow(T.Of(2), (int)c.Relevance[i].Numerator) - T.One
                : T.Of(c.Relevance[i])) * Quotient<T>(i + 1, offset));

    private sealed class Other(int offset, bool exponential) : IStatement<RankedList>
    {
        public Gap<T> Evaluate<T>(RankedList c)
            where T : struct, IReal<T> => Gap.Equal(Dcg.Of<T>(c.Relevance.Span), Sum<T>(c, offset, exponential));
    }
}
