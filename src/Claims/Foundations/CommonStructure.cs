using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Every kind of preference datum is a set of pairwise comparisons, the outside option included.</summary>
public sealed class CommonStructure : IStatement<ObservedPreference>
{
    /// <summary>The claim.</summary>
    public static Claim<ObservedPreference> Claim { get; } = new()
    {
        Id = "foundations/common-structure",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("what preference data have in common", line: 3),
        Statement = "Each datum of the document (full list, choice from a set, binary comparison, item-wise response) holds for exactly the rankings of the items and the outside option that satisfy some list of pairwise comparisons; the share of all rankings is 1/M!, 1/|S|, 1/2, a! (n - a)! / (n + 1)!.",
        Reading = "To reveal underlying preferences is to hold for some rankings and not for others. Item-wise responses become comparisons with the outside option 0 of line 23.",
        Domain = ObservedPreference.Domain,
        Conclusion = new CommonStructure(),
        Controls =
        [
            new("a choice orders the whole menu as it is listed", new WholeOrder()),
            new("every datum is one comparison", new OneComparison()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ObservedPreference c)
        where T : struct, IReal<T> => Same<T>(c, c.Comparisons());

    /// <summary>The datum and the comparisons hold for the same rankings, as many as counting orders says.</summary>
    internal static Gap<T> Same<T>(ObservedPreference c, IReadOnlyList<(int Winner, int Loser)> comparisons)
        where T : struct, IReal<T>
    {
        var rankings = Rankings.All(c.Items + 1);
        int given = 0, compared = 0, both = 0;
        foreach (var ranking in rankings)
        {
            var (one, other) = (c.IsGivenBy(ranking), comparisons.All(p => Array.IndexOf(ranking, p.Winner) < Array.IndexOf(ranking, p.Loser)));
            given += one ? 1 : 0;
            compared += other ? 1 : 0;
            both += one && other ? 1 : 0;
        }

        return Gap.All(
            Gap.Equal(T.Of(compared), T.Of(both)).Named("rankings that satisfy the comparisons give the datum"),
            Gap.Equal(T.Of(given), T.Of(both)).Named("rankings that give the datum satisfy the comparisons"),
            Gap.Equal(T.Of(given) / T.Of(rankings.Count), T.Of(c.Share())).Named("share of all rankings"));
    }

    private sealed class WholeOrder : IStatement<ObservedPreference>
    {
        public Gap<T> Evaluate<T>(ObservedPreference c)
            where T : struct, IReal<T> => Same<T>(c, [.. c.Shown.Zip(c.Shown.Skip(1))]);
    }

    private sealed class OneComparison : IStatement<ObservedPreference>
    {
        public Gap<T> Evaluate<T>(ObservedPreference c)
            where T : struct, IReal<T> => Same<T>(c, [.. c.Comparisons().Take(1)]);
    }
}
