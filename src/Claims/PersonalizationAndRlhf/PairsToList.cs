using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: scores that get every pair right rank the list rightly, however ties are broken.</summary>
/// <remarks>Rankings by score are found by going through all orders, not by sorting.</remarks>
public sealed class PairsToList : IStatement<ScoredList>
{
    /// <summary>The claim.</summary>
    public static Claim<ScoredList> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/pairs-to-list",
        Kind = ClaimKind.Lemma,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 8),
        Statement = "If s_i > s_j for every pair with rel_i > rel_j then in every order of the items by descending score the relevances descend.",
        Reading = "The right listwise ranking is taken to exist, as the print does: it is by relevance, items of equal relevance in any order. "
            + "Suffix any-preferences takes the pairs to be right by preferences without a transitive order, which the sentence before allows.",
        Domain = ScoredList.Right,
        Hypotheses = [new("s_i > s_j for every pair with rel_i > rel_j", c => c.AllPairsRight())],
        Conclusion = new PairsToList(),
        Controls = [new("the items as listed are in the right order", new AsListed())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScoredList c)
        where T : struct, IReal<T> => Gap.All(
            from order in Rankings.All(c.Scores.Count)
            where Descends(c.Scores, order)
            select Gap.Fact<T>(Descends(c.Relevance, order), "the relevances descend"));

    private static bool Descends(ValueList<Rational> values, int[] order)
    {
        for (var p = 1; p < order.Length; p++)
        {
            if (values[order[p]] > values[order[p - 1]])
            {
                return false;
            }
        }

        return true;
    }

    private sealed class AsListed : IStatement<ScoredList>
    {
        public Gap<T> Evaluate<T>(ScoredList c)
            where T : struct, IReal<T> => Gap.Fact<T>(Descends(c.Relevance, [.. Enumerable.Range(0, c.Relevance.Count)]), "the relevances descend");
    }
}
