using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A law on rankings, a menu and an alternative of it.</summary>
/// <param name="Law">Rankings with their probabilities; a ranking may occur twice, and then its probabilities add.</param>
/// <param name="Menu">S, none twice.</param>
/// <param name="J">j.</param>
public sealed record RankedMenu(ValueList<WeightedRanking> Law, ValueList<int> Menu, int J)
{
    /// <summary>Laws on rankings of up to five alternatives.</summary>
    public static Domain<RankedMenu> Domain { get; } = new()
    {
        Name = "laws on the rankings of 1 to 5 alternatives with 1 to 8 rankings in the list (zeros and repetitions allowed), S of 1 to 5, j in S",
        Draw = draws => Drawn(draws, inside: true, normalised: true),
        Print = Text,
        Edges =
        [
            new([new([0], 1)], [0], 0),
            new([.. Rankings.All(4).Select(r => new WeightedRanking(ValueList.Create<int>(r), Rational.Ratio(1, 24)))], [0, 2, 3], 2),
            new([.. Rankings.All(5).Select((r, i) => new WeightedRanking(ValueList.Create<int>(r), Rational.Ratio(i + 1, 7260)))], [1, 2, 3, 4], 3),
        ],
        Classes =
        [
            new("S = {j}", c => c.Menu.Count == 1, Rational.Ratio(1, 20)),
            new("S holds every alternative, two at least", c => c.Menu.Count > 1 && c.Menu.Count == c.Law[0].Ranking.Count, Rational.Ratio(1, 20)),
            new("a ranking of probability 0", c => c.Law.Any(r => r.Mass.IsZero), Rational.Ratio(1, 20)),
            new("a ranking twice", c => c.Law.Select(r => r.Ranking).Distinct().Count() < c.Law.Count, Rational.Ratio(1, 20)),
        ],
        Wider = new()
        {
            Name = "j anywhere, p any non-negative numbers",
            Draw = draws => Drawn(draws, inside: !draws.Flip(), normalised: !draws.Flip()),
            Print = Text,
        },
    };

    private static RankedMenu Drawn(Draws draws, bool inside, bool normalised)
    {
        var count = draws.Integer(1, 5);
        var support = draws.Integer(1, 8);
        var masses = normalised ? draws.Distribution(support) : draws.List(support, d => d.Proportion());
        var law = ValueList.Generate(support, i => new WeightedRanking(draws.Permutation(count), masses[i]));
        var size = draws.Integer(1, count);
        ValueList<int> menu = [.. draws.Permutation(count).Take(size).Order()];
        return new(law, menu, inside ? menu[draws.Choose(size)] : draws.Choose(count));
    }

    private static string Text(RankedMenu c) =>
        $"{string.Join(", ", c.Law.Select(r => $"p({string.Join("≻", r.Ranking.Select(i => i + 1))}) = {r.Mass}"))}; S = {{{string.Join(", ", c.Menu.Select(i => i + 1))}}}, j = {c.J + 1}";
}

/// <summary>One ranking in the support of a law, with its probability.</summary>
/// <param name="Ranking">Alternatives from best to worst.</param>
/// <param name="Mass">Its probability; may be 0.</param>
public sealed record WeightedRanking(ValueList<int> Ranking, Rational Mass);
