using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Items with Bradley-Terry weights, a second number per item, and observed comparisons.</summary>
/// <param name="Weights">e^(s_i): positive.</param>
/// <param name="Others">A second positive number per item: other weights, or how a parameter moves the scores.</param>
/// <param name="Labels">D with its labels y_ij; the same pair may occur again, in either order.</param>
public sealed record ComparedItems(ValueList<Rational> Weights, ValueList<Rational> Others, ValueList<PairLabel> Labels)
{
    /// <summary>Up to 4 items and 5 comparisons, none included.</summary>
    public static Domain<ComparedItems> Domain { get; } = new()
    {
        Name = "2 to 4 items with positive weights, 0 to 5 comparisons, repeated and contradictory ones included",
        Draw = draws => Drawn(draws, draws.Integer(2, 4), 0),
        Print = Printed,
        Edges = [new([1, 1], [1, 1], []), new([1, 1], [1, 2], [new(0, 1, false)])],
        Classes =
        [
            new("no comparison", c => c.Labels.Count == 0, Rational.Ratio(1, 50)),
            new("a pair compared twice", c => c.Labels.Count > c.Pairs().Distinct().Count(), Rational.Ratio(1, 20)),
            new("both orders of a pair", c => c.Labels.Any(l => c.Labels.Any(m => m.First == l.Second && m.Second == l.First)), Rational.Ratio(1, 50)),
            new("equal weights", c => c.Weights.Distinct().Count() < c.Weights.Count, Rational.Ratio(1, 50)),
            new("an item never compared", c => c.Weights.Count > c.Labels.SelectMany(l => new[] { l.First, l.Second }).Distinct().Count(), Rational.Ratio(1, 20)),
        ],
    };

    /// <summary>The pairs compared, each as lower and higher item.</summary>
    public IEnumerable<(int Low, int High)> Pairs() => Labels.Select(l => (Math.Min(l.First, l.Second), Math.Max(l.First, l.Second)));

    /// <summary>Some items, at least a number of comparisons.</summary>
    internal static ComparedItems Drawn(Draws draws, int items, int least) => new(
        draws.List(items, d => d.Weight()),
        draws.List(items, d => d.Weight()),
        draws.List(least, 5, d =>
        {
            var first = d.Choose(items);
            var second = d.Choose(items - 1);
            return new PairLabel(first, second < first ? second : second + 1, !d.Flip());
        }));

    /// <summary>The case in the document's symbols.</summary>
    internal static string Printed(ComparedItems c) => $"e^s = {c.Weights}, second numbers {c.Others}, "
        + $"D = {{{string.Join(", ", c.Labels.Select(l => $"y_{l.First + 1}{l.Second + 1} = {(l.FirstWon ? 1 : 0)}"))}}}";
}
