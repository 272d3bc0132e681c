using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The kinds of preference data of the document.</summary>
public enum PreferenceKind
{
    /// <summary>j ≻ k.</summary>
    Binary,

    /// <summary>(j, S): j is the best of S.</summary>
    ChoiceFromSet,

    /// <summary>A full list of the items.</summary>
    FullList,

    /// <summary>Which of the items shown the user accepts, each against the outside option.</summary>
    ItemWise,
}

/// <summary>One datum: items are 1, ..., M and the outside option is 0.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Items">M.</param>
/// <param name="Shown">The pair, menu, list or items responded to; what is chosen comes first, a list from best to worst.</param>
/// <param name="Accepted">For item-wise responses how many of the items shown, from the first on, are accepted; else 0.</param>
public sealed record ObservedPreference(PreferenceKind Kind, int Items, ValueList<int> Shown, int Accepted)
{
    /// <summary>Data on one to four items.</summary>
    public static Domain<ObservedPreference> Domain { get; } = new()
    {
        Name = "binary comparisons, choices from sets, full lists and item-wise responses on 1 to 4 items and the outside option 0",
        Draw = Drawn,
        Print = Text,
        Edges = [new(PreferenceKind.FullList, 1, [1], 0), new(PreferenceKind.ChoiceFromSet, 1, [1], 0), new(PreferenceKind.ItemWise, 4, [1, 2, 3, 4], 0), new(PreferenceKind.ItemWise, 4, [1, 2, 3, 4], 4)],
        Classes =
        [
            new("binary", c => c.Kind == PreferenceKind.Binary, Rational.Ratio(1, 10)),
            new("choice from a set", c => c.Kind == PreferenceKind.ChoiceFromSet, Rational.Ratio(1, 10)),
            new("full list", c => c.Kind == PreferenceKind.FullList, Rational.Ratio(1, 10)),
            new("item-wise", c => c.Kind == PreferenceKind.ItemWise, Rational.Ratio(1, 10)),
        ],
    };

    /// <summary>Whether a ranking of 0, ..., M would give the datum, by what the kind of datum means.</summary>
    public bool IsGivenBy(int[] ranking) => Kind switch
    {
        PreferenceKind.Binary => Rankings.Best(ranking, Shown.Span) == Shown[0],
        PreferenceKind.ChoiceFromSet => Rankings.Best(ranking, Shown.Span) == Shown[0],
        PreferenceKind.FullList => ranking.Where(k => k != 0).SequenceEqual(Shown),
        _ => Shown.Where((k, at) => at < Accepted).Order().SequenceEqual(ranking.TakeWhile(k => k != 0).Where(k => Shown.Contains(k)).Order()),
    };

    /// <summary>The pairwise comparisons that the datum is made of, each winner first.</summary>
    internal IReadOnlyList<(int Winner, int Loser)> Comparisons() => Kind switch
    {
        PreferenceKind.FullList => [.. Shown.Zip(Shown.Skip(1))],
        PreferenceKind.ItemWise => [.. Shown.Select((k, at) => at < Accepted ? (k, 0) : (0, k))],
        _ => [.. Shown.Skip(1).Select(k => (Shown[0], k))],
    };

    /// <summary>The share of all rankings of 0, ..., M that give the datum, by counting orders of the items shown.</summary>
    internal Rational Share() => Kind switch
    {
        PreferenceKind.FullList => Rational.Ratio(1, Factorial(Items)),
        PreferenceKind.ItemWise => Rational.Ratio(Factorial(Accepted) * Factorial(Shown.Count - Accepted), Factorial(Shown.Count + 1)),
        _ => Rational.Ratio(1, Shown.Count),
    };

    private static long Factorial(int n) => n == 0 ? 1 : n * Factorial(n - 1);

    private static ObservedPreference Drawn(Draws draws)
    {
        var kind = (PreferenceKind)draws.Choose(4);
        var items = draws.Integer(kind == PreferenceKind.Binary ? 2 : 1, 4);
        var order = draws.Permutation(items).Map(k => k + 1);
        var shown = kind switch
        {
            PreferenceKind.Binary => 2,
            PreferenceKind.FullList => items,
            _ => draws.Integer(1, items),
        };
        return new(kind, items, [.. order.Take(shown)], kind == PreferenceKind.ItemWise ? draws.Integer(0, shown) : 0);
    }

    private static string Text(ObservedPreference c) => c.Kind switch
    {
        PreferenceKind.FullList => $"M = {c.Items}, L = {string.Join(" ≻ ", c.Shown)}",
        PreferenceKind.ItemWise => $"M = {c.Items}, {string.Join(", ", c.Shown.Select((k, at) => $"Y_{k} = {(at < c.Accepted ? 1 : 0)}"))}",
        _ => $"M = {c.Items}, {c.Shown[0]} chosen from {{{string.Join(", ", c.Shown.Order())}}}",
    };
}
