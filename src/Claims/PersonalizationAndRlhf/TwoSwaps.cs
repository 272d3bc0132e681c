using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>A ranking by score and two pairs of its positions that may be swapped.</summary>
/// <param name="Relevance">rel_i, top first.</param>
/// <param name="Scores">s_i, top first.</param>
/// <param name="I">The upper position of the first pair, 1 for the top.</param>
/// <param name="J">The lower position of the first pair.</param>
/// <param name="K">The upper position of the second pair.</param>
/// <param name="L">The lower position of the second pair.</param>
public sealed record TwoSwaps(ValueList<Rational> Relevance, ValueList<Rational> Scores, int I, int J, int K, int L)
{
    /// <summary>Any two pairs, the second further down by both ends.</summary>
    public static Domain<TwoSwaps> AnyPairs { get; } = new()
    {
        Name = "rankings of 3 to 8 items, any relevances of at least 0, scores in descending order by at most 10 a position, pair (k,l) below pair (i,j) by both ends",
        Draw = draws =>
        {
            var size = draws.Integer(3, 8);
            var (i, j) = (1 + draws.Choose(size - 2), 0);
            j = i + 1 + draws.Choose(size - i - 1);
            var k = i + 1 + draws.Choose(size - 1 - i);
            var low = Math.Max(j, k) + 1;
            var relevance = draws.List(size, d => d.Integer(0, 4));
            return new([.. relevance.Select(r => (Rational)r)], Descending(draws, size), i, j, k, low + draws.Choose(size - low + 1));
        },
        Print = Printed,
        Wider = null,
    };

    /// <summary>Two pairs alike in distance, relevances and score margin, the second further down.</summary>
    public static Domain<TwoSwaps> AlikePairs { get; } = new()
    {
        Name = "rankings of 3 to 8 items; pairs (i,j) and (i+d,j+d) with the same difference of relevances and the same score margin",
        Draw = draws => draws.Flip() ? Mirrored(draws) : Periodic(draws),
        Print = Printed,
        Classes =
        [
            new("pairs that share an item", c => c.J == c.K, Rational.Ratio(1, 20)),
            new("interleaved pairs", c => c.K < c.J, Rational.Ratio(1, 20)),
            new("misplaced pairs", c => c.Relevance[c.I - 1] < c.Relevance[c.J - 1], Rational.Ratio(1, 20)),
            new("one pair in order, one misplaced", c => (c.Relevance[c.I - 1] < c.Relevance[c.J - 1]) != (c.Relevance[c.K - 1] < c.Relevance[c.L - 1]), Rational.Ratio(1, 20)),
            new("tied scores", c => c.Margin(first: true).IsZero, Rational.Ratio(1, 20)),
            new("lowest possible pair", c => c.L == c.Relevance.Count, Rational.Ratio(1, 20)),
        ],
        Wider = AnyPairs,
    };

    /// <summary>Whether each of the two pairs has a preferred item.</summary>
    public bool HasLabels() => Relevance[I - 1] != Relevance[J - 1] && Relevance[K - 1] != Relevance[L - 1];

    /// <summary>Whether the relevances are at least 0 and the scores descend, so that the list is the ranking by score.</summary>
    public bool IsRanking() => Relevance.All(r => r.Sign >= 0) && Enumerable.Range(1, Scores.Count - 1).All(p => Scores[p] <= Scores[p - 1]);

    /// <summary>The difference in relevance of one of the pairs, without its sign.</summary>
    public Rational Difference(bool first) =>
        first ? Rational.Abs(Relevance[I - 1] - Relevance[J - 1]) : Rational.Abs(Relevance[K - 1] - Relevance[L - 1]);

    /// <summary>The score of the more relevant item of one of the pairs less that of the other item.</summary>
    public Rational Margin(bool first) =>
        first ? LambdaRank.Margin(Relevance, Scores, I, J) : LambdaRank.Margin(Relevance, Scores, K, L);

    /// <summary>The size of the LambdaRank gradient of one of the pairs.</summary>
    public T Gradient<T>(bool first)
        where T : struct, IReal<T> =>
        first ? LambdaRank.Gradient<T>(Relevance, Scores, I, J) : LambdaRank.Gradient<T>(Relevance, Scores, K, L);

    // Up to 10 a position: e to the power of a million millions is no number to enclose.
    private static Rational Drop(Draws draws) => draws.Choose(3) switch { 0 => 0, 1 => draws.InnerProportion(), _ => draws.Integer(1, 10) };

    private static ValueList<Rational> Descending(Draws draws, int size)
    {
        var drops = draws.List(size, Drop);
        var score = Rational.Zero;
        return drops.Map(drop => score -= drop);
    }

    // Relevances and scores that repeat with the shift up to a constant: every pair has its like further down.
    private static TwoSwaps Periodic(Draws draws)
    {
        var (i, distance, shift) = (1 + draws.Choose(3), 1 + draws.Choose(3), 1 + draws.Choose(2));
        var size = i + distance + shift + draws.Choose(2);
        var start = draws.List(shift, d => (Rational)d.Integer(0, 4));
        var step = (Rational)draws.Integer(0, 3);
        var relevance = ValueList.Generate(size, p => start[p % shift] + (step * (p / shift)));
        if (draws.Flip())
        {
            var highest = relevance.Max();
            relevance = relevance.Map(r => highest - r);
        }

        if (relevance[i - 1] == relevance[i + distance - 1])
        {
            relevance = ValueList.Generate(size, p => (Rational)p);
        }

        var drops = draws.List(shift, Drop);
        var score = Rational.Zero;
        var scores = ValueList.Generate(size, p => score -= drops[p % shift]);
        return new(relevance, scores, i, i + distance, i + shift, i + shift + distance);
    }

    // Tied scores: then a pair in order and a misplaced one have the same margin.
    private static TwoSwaps Mirrored(Draws draws)
    {
        var (i, distance) = (1 + draws.Choose(3), 1 + draws.Choose(2));
        var shift = distance + 1 + draws.Choose(2);
        var size = i + distance + shift + draws.Choose(2);
        var relevance = draws.List(size, d => (Rational)d.Integer(0, 4));
        relevance = relevance.With(i - 1, relevance[i + distance - 1] + draws.Integer(1, 4));
        relevance = relevance.With(i + shift - 1, relevance[i + distance - 1]).With(i + shift + distance - 1, relevance[i - 1]);
        return new(relevance, ValueList.Generate(size, _ => Rational.Zero), i, i + distance, i + shift, i + shift + distance);
    }

    private static string Printed(TwoSwaps c) => $"rel = {c.Relevance}, s = {c.Scores}, (i,j) = ({c.I},{c.J}), (k,l) = ({c.K},{c.L})";
}
