using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>A ranked list, its scores, two positions of it, and a group of items that a scoring function moves together.</summary>
/// <param name="Relevance">rel_i, top first.</param>
/// <param name="Scores">s_i, top first.</param>
/// <param name="I">A position, 1 for the top.</param>
/// <param name="J">A lower position.</param>
/// <param name="Leaf">Whether the item at each position lies in one leaf of a tree.</param>
public sealed record SwappedPair(ValueList<Rational> Relevance, ValueList<Rational> Scores, int I, int J, ValueList<bool> Leaf)
{
    /// <summary>Lists of 2 to 5 items with different relevances at the two positions.</summary>
    public static Domain<SwappedPair> Labelled { get; } = new()
    {
        Name = "rankings of 2 to 5 items, relevances of at least 0, different ones at two positions, scores descending, ties included",
        Draw = draws => Drawn(draws, d => d.Integer(0, 4)),
        Print = Printed,
        Edges = [new([1, 0], [0, 0], 1, 2, [true, false]), new([0, 1], [0, 0], 1, 2, [true, true])],
        Classes =
        [
            new("pair in the right order", c => c.Relevance[c.I - 1] > c.Relevance[c.J - 1], Rational.Ratio(1, 10)),
            new("pair in the wrong order", c => c.Relevance[c.I - 1] < c.Relevance[c.J - 1], Rational.Ratio(1, 10)),
            new("tied scores of the pair", c => c.Scores[c.I - 1] == c.Scores[c.J - 1], Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = "rankings of 2 to 5 items, any relevances",
            Draw = draws =>
            {
                var c = Drawn(draws, d => d.Integer(-2, 2));
                return draws.Flip() ? c with { Relevance = c.Relevance.With(c.I - 1, c.Relevance[c.J - 1]) } : c;
            },
            Print = Printed,
        },
    };

    /// <summary>Whether relevances are at least 0 and not all 0.</summary>
    public bool IsGraded() => Relevance.All(r => r.Sign >= 0) && Relevance.Any(r => r.Sign > 0);

    /// <summary>Whether the two positions hold different relevances.</summary>
    public bool HasLabel() => Relevance[I - 1] != Relevance[J - 1];

    /// <summary>The pair with the more relevant item first, positions from 0.</summary>
    public PairLabel Label() => Relevance[I - 1] < Relevance[J - 1] ? new(J - 1, I - 1, true) : new(I - 1, J - 1, true);

    /// <summary>e^s.</summary>
    public T[] Weights<T>()
        where T : struct, IReal<T> => [.. ((IEnumerable<Rational>)Scores).Select(s => T.Exp(T.Of(s)))];

    private static SwappedPair Drawn(Draws draws, Func<Draws, int> grade)
    {
        var size = draws.Integer(2, 5);
        var i = 1 + draws.Choose(size - 1);
        var j = i + 1 + draws.Choose(size - i);
        var relevance = draws.List(size, d => (Rational)grade(d));
        if (relevance[i - 1] == relevance[j - 1])
        {
            relevance = draws.Flip() ? relevance.With(j - 1, relevance[i - 1] + 1) : relevance.With(i - 1, relevance[j - 1] + 1);
        }

        var score = Rational.Zero;
        return new(relevance, draws.List(size, d => score -= d.Flip() ? d.InnerProportion() : d.Integer(0, 3)), i, j, draws.List(size, d => d.Flip()));
    }

    private static string Printed(SwappedPair c) => $"rel = {c.Relevance}, s = {c.Scores}, (i,j) = ({c.I},{c.J})"
        + $", leaf {{{string.Join(", ", Enumerable.Range(1, c.Leaf.Count).Where(p => c.Leaf[p - 1]))}}}";
}
