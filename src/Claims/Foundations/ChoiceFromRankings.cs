using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The choice probability from a menu is the total probability of the rankings that put j above all else in the menu.</summary>
/// <remarks>
/// Left: p(j|S) sorted by the set A of alternatives above j, which must miss S. Right: the printed sum, comparing j with each k of S. The printed
/// ≺ names the ranking and ≻ is its converse, so that j ≻ k means j is preferred.
/// </remarks>
public sealed class ChoiceFromRankings : IStatement<RankedMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<RankedMenu> Claim { get; } = new()
    {
        Id = "foundations/marginal",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("choices from subsets", line: 19),
        Statement = "P(j is the best of S) = Σ of p(≺) over the rankings ≺ with j ≻ k for all k in S \\ {j}; for S = {j} the condition is empty and the sum 1.",
        Domain = RankedMenu.Domain,
        Hypotheses =
        [
            new("j in S", c => c.Menu.Contains(c.J)),
            new("p is a probability law on strict rankings", c => c.Law.All(r => r.Mass.Sign >= 0) && Reals.Sum(c.Law.Map(r => r.Mass).Span) == 1),
        ],
        Conclusion = new ChoiceFromRankings(),
        Controls =
        [
            new("the sum over the rankings with k ≻ j for all k", new SumOverWorst()),
            new("the sum over the rankings with j ≻ k for some k", new SumOverSome()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RankedMenu c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(Best<T>(c), Sum<T>(c, (j, k) => j < k, every: true)).Named("P(j best of S)"),
            c.Menu.Count == 1 ? Gap.Equal(Sum<T>(c, (j, k) => j < k, every: true), T.One).Named("S = {j}") : Gap.Holds<T>("S has other members"));

    // By the set of alternatives above j in each ranking: j is the best of S when that set and S have nothing in common and j is in S.
    private static T Best<T>(RankedMenu c)
        where T : struct, IReal<T>
    {
        var bySetAbove = new SortedDictionary<int, Rational>();
        foreach (var ranked in c.Law)
        {
            var above = ranked.Ranking.TakeWhile(k => k != c.J).Aggregate(0, (set, k) => set | (1 << k));
            bySetAbove[above] = bySetAbove.GetValueOrDefault(above) + ranked.Mass;
        }

        var menu = c.Menu.Aggregate(0, (set, k) => set | (1 << k));
        var total = T.Zero;
        foreach (var (above, mass) in bySetAbove)
        {
            total += (above & menu) == 0 && (menu >> c.J & 1) == 1 ? T.Of(mass) : T.Zero;
        }

        return total;
    }

    private static T Sum<T>(RankedMenu c, Func<int, int, bool> places, bool every)
        where T : struct, IReal<T>
    {
        var total = T.Zero;
        foreach (var ranked in c.Law)
        {
            bool Beats(int k) => places(Place(ranked, c.J), Place(ranked, k));
            var others = c.Menu.Where(k => k != c.J);
            total += (every ? others.All(Beats) : others.Any(Beats)) ? T.Of(ranked.Mass) : T.Zero;
        }

        return total;
    }

    private static int Place(WeightedRanking ranked, int alternative) => ranked.Ranking.Span.IndexOf(alternative);

    private sealed class SumOverWorst : IStatement<RankedMenu>
    {
        public Gap<T> Evaluate<T>(RankedMenu c)
            where T : struct, IReal<T> => Gap.Equal(Best<T>(c), Sum<T>(c, (j, k) => j > k, every: true));
    }

    private sealed class SumOverSome : IStatement<RankedMenu>
    {
        public Gap<T> Evaluate<T>(RankedMenu c)
            where T : struct, IReal<T> => Gap.Equal(Best<T>(c), Sum<T>(c, (j, k) => j < k, every: false));
    }
}
