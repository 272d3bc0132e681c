using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A ranking of three results and the one that is clicked.</summary>
/// <param name="Ranking">From best to worst, results counted from 0.</param>
/// <param name="Clicked">The result clicked, from 0.</param>
public sealed record ClickedRanking(ValueList<int> Ranking, int Clicked)
{
    /// <summary>The rankings under which the best of the three is result 3, which is clicked.</summary>
    public static Domain<ClickedRanking> ThirdBest { get; } = Of("the rankings of three results with result 3 first, and a click on it", c => c.Clicked == 2 && c.Ranking[0] == 2) with
    {
        Wider = Of("all rankings of three results and clicks on any", _ => true),
    };

    /// <summary>Whether j ≻ k.</summary>
    internal bool Prefers(int j, int k) => Ranking.Span.IndexOf(j) < Ranking.Span.IndexOf(k);

    private static Domain<ClickedRanking> Of(string name, Func<ClickedRanking, bool> belongs) => Domain.Listed(
        name,
        [.. Rankings.All(3).SelectMany(r => Enumerable.Range(0, 3).Select(k => new ClickedRanking(ValueList.Create<int>(r), k))).Where(belongs)],
        c => $"{string.Join(" ≻ ", c.Ranking.Select(j => j + 1))}, click on {c.Clicked + 1}");
}

/// <summary>A click on result 3 reveals that it is preferred to results 1 and 2.</summary>
public sealed class ClickedResult : IStatement<ClickedRanking>
{
    /// <summary>The claim.</summary>
    public static Claim<ClickedRanking> Claim { get; } = new()
    {
        Id = "foundations/click3",
        Kind = ClaimKind.Table,
        Source = FoundationsDocument.At("table of domains, information retrieval", line: 29),
        Statement = "If the user clicks the best of results 1, 2, 3 and that is result 3, then 3 ≻ 1 and 3 ≻ 2; nothing follows for 1 and 2.",
        Reading = "A click is a choice from the results seen, as line 18 has choices; under random utility ≻ is the order of the utilities at the time of the click.",
        Expected = VerdictKind.Proved,
        Uses = ["foundations/choice"],
        Domain = ClickedRanking.ThirdBest,
        Hypotheses =
        [
            new("the click is on the best of the results", c => c.Clicked == c.Ranking[0]),
            new("the click is on result 3", c => c.Clicked == 2),
        ],
        Conclusion = new ClickedResult(),
        Controls =
        [
            new("the click reveals 1 ≻ 2", new OrderOfRest(0, 1)),
            new("the click reveals 2 ≻ 1", new OrderOfRest(1, 0)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ClickedRanking c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Fact<T>(c.Prefers(2, 0), "3 ≻ 1"),
            Gap.Fact<T>(c.Prefers(2, 1), "3 ≻ 2"));

    private sealed class OrderOfRest(int j, int k) : IStatement<ClickedRanking>
    {
        public Gap<T> Evaluate<T>(ClickedRanking c)
            where T : struct, IReal<T> => Gap.Fact<T>(c.Prefers(j, k), "the order of the results not clicked");
    }
}
