using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>One order of the alternatives by levels, with its probability.</summary>
/// <param name="Levels">The level of each alternative; lower is better, equal is tied.</param>
/// <param name="Mass">Its probability; may be 0.</param>
public sealed record WeightedLevels(ValueList<int> Levels, Rational Mass)
{
    /// <summary>Whether no two alternatives are tied.</summary>
    public bool IsStrict() => Levels.Distinct().Count() == Levels.Count;
}

/// <summary>A law on orders and a menu.</summary>
/// <param name="Law">Orders with their probabilities.</param>
/// <param name="Menu">S; a pair for a binary comparison.</param>
public sealed record LevelledMenu(ValueList<WeightedLevels> Law, ValueList<int> Menu)
{
    /// <summary>Laws on strict orders and menus of one alternative at least.</summary>
    public static Domain<LevelledMenu> Domain { get; } = Of(
        "laws on 1 to 6 strict orders of 1 to 5 alternatives, S of 1 to 5",
        draws => Drawn(draws, ties: false, empty: false)) with
    {
        Wider = Of("ties in the orders and the empty menu allowed", draws => Drawn(draws, ties: draws.Flip(), empty: draws.Flip())),
        Edges = [new([new([0], 1)], [0]), new([new([0, 1], 1), new([1, 0], 0)], [0, 1])],
        Classes =
        [
            new("one alternative", c => c.Menu.Count == 1, Rational.Ratio(1, 20)),
            new("an order of probability 0", c => c.Law.Any(o => o.Mass.IsZero), Rational.Ratio(1, 20)),
            new("a sure order", c => c.Law.Any(o => o.Mass == 1), Rational.Ratio(1, 20)),
        ],
    };

    /// <summary>Laws on strict orders and two different alternatives.</summary>
    public static Domain<LevelledMenu> Pairs { get; } = Of(
        "laws on 1 to 6 strict orders of 2 to 5 alternatives, two different ones of them",
        draws => DrawnPair(draws, ties: false, twice: false)) with
    {
        Wider = Of("ties in the orders and a pair of one alternative with itself allowed", draws => DrawnPair(draws, ties: draws.Flip(), twice: draws.Flip())),
        Classes =
        [
            new("two alternatives", c => c.Law[0].Levels.Count == 2, Rational.Ratio(1, 20)),
            new("a sure order", c => c.Law.Any(o => o.Mass == 1), Rational.Ratio(1, 20)),
        ],
    };

    /// <summary>Whether all orders are strict.</summary>
    internal bool IsStrict() => Law.All(o => o.IsStrict());

    /// <summary>P(j ≻ k for all k in S \ {j}).</summary>
    internal T Best<T>(int j)
        where T : struct, IReal<T>
    {
        var total = T.Zero;
        foreach (var order in Law)
        {
            total += Menu.All(k => k == j || order.Levels[j] < order.Levels[k]) ? T.Of(order.Mass) : T.Zero;
        }

        return total;
    }

    /// <summary>P(j ≻ k): level of j below that of k.</summary>
    internal T Preferred<T>(int j, int k)
        where T : struct, IReal<T>
    {
        var total = T.Zero;
        foreach (var order in Law)
        {
            total += order.Levels[j] < order.Levels[k] ? T.Of(order.Mass) : T.Zero;
        }

        return total;
    }

    private static LevelledMenu Drawn(Draws draws, bool ties, bool empty)
    {
        var count = draws.Integer(1, 5);
        var law = DrawnLaw(draws, count, ties);
        ValueList<int> menu = empty ? [] : [.. draws.Permutation(count).Take(draws.Integer(1, count)).Order()];
        return new(law, menu);
    }

    private static LevelledMenu DrawnPair(Draws draws, bool ties, bool twice)
    {
        var count = draws.Integer(2, 5);
        var law = DrawnLaw(draws, count, ties);
        var pair = draws.Permutation(count);
        return new(law, [pair[0], pair[twice ? 0 : 1]]);
    }

    private static ValueList<WeightedLevels> DrawnLaw(Draws draws, int count, bool ties)
    {
        var masses = draws.Distribution(draws.Integer(1, 6));
        return masses.Map(mass => new WeightedLevels(ties ? draws.List(count, d => d.Choose(count)) : draws.Permutation(count), mass));
    }

    private static Domain<LevelledMenu> Of(string name, Func<Draws, LevelledMenu> draw) => new() { Name = name, Draw = draw, Print = Text };

    private static string Text(LevelledMenu c) =>
        $"{string.Join(", ", c.Law.Select(o => $"levels {o.Levels} with probability {o.Mass}"))}; S = {{{string.Join(", ", c.Menu.Select(i => i + 1))}}}";
}
