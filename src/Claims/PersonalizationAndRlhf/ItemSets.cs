using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.SetFunctions;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Utilities of sets of items: how they are drawn and printed, and the inequalities that are compared.</summary>
internal static class ItemSets
{
    /// <summary>Any function of the subsets of 1 to 4 items; of two items or fewer come first.</summary>
    public static Domain<SetFunction> Any { get; } = new()
    {
        Name = "1 to 4 items, any f: arbitrary small integers, coverage, concave in the count, best of several sums, each possibly shifted",
        Draw = draws =>
        {
            var f = Shaped(draws);
            var shift = draws.OneOf<Rational>(0, 0, 0, -1, 1);
            return f with { Values = f.Values.Map(v => v + shift) };
        },
        Print = Printed,
        Classes = Classes(least: Rational.Ratio(1, 20)),
    };

    /// <summary>Functions with f(∅) = 0 that do not fall as the set grows.</summary>
    public static Domain<SetFunction> Utilities { get; } = new()
    {
        Name = "1 to 4 items, f(∅) = 0 and f monotone: arbitrary steps, coverage, concave in the count, best of several sums",
        Draw = draws => Grown(Shaped(draws)),
        Print = Printed,
        Classes = Classes(least: Rational.Ratio(1, 50)),
        Wider = Any,
    };

    /// <summary>f(X ∪ {e}) - f(X) ≥ f(Y ∪ {e}) - f(Y) for all X ⊆ Y and e outside Y.</summary>
    public static Gap<T> DiminishingReturns<T>(SetFunction f)
        where T : struct, IReal<T> => Gap.All(
            from y in Enumerable.Range(0, f.Subsets())
            from x in Enumerable.Range(0, f.Subsets())
            where (x & y) == x && x != y
            from e in Enumerable.Range(0, f.Items())
            where (y >> e & 1) == 0
            let gap = Gap.AtMost(T.Of(f.Gain(e, y)), T.Of(f.Gain(e, x)))
            select IsSearch<T>() ? gap : gap.Named($"what {e + 1} adds to {SetFunction.Written(y)} and to {SetFunction.Written(x)}"));

    /// <summary>f(X ∪ Y) ≤ f(X) + f(Y) for all X, Y.</summary>
    public static Gap<T> Subadditive<T>(SetFunction f)
        where T : struct, IReal<T> => Pairs<T>(f, (x, y) => (f.Of(x | y), f.Of(x) + f.Of(y)));

    /// <summary>A relation at most for all X ≤ Y in the numbering of the subsets, which is enough for a symmetric one.</summary>
    public static Gap<T> Pairs<T>(SetFunction f, Func<int, int, (Rational Left, Rational Right)> sides)
        where T : struct, IReal<T> => Gap.All(
            from x in Enumerable.Range(0, f.Subsets())
            from y in Enumerable.Range(x, f.Subsets() - x)
            let at = sides(x, y)
            let gap = Gap.AtMost(T.Of(at.Left), T.Of(at.Right))
            select IsSearch<T>() ? gap : gap.Named($"X = {SetFunction.Written(x)}, Y = {SetFunction.Written(y)}"));

    // Labels are for the judge's report; writing thousands of them would be most of the cost of the search.
    private static bool IsSearch<T>() => typeof(T) == typeof(Float64);

    private static CaseClass<SetFunction>[] Classes(Rational least) =>
    [
        new("diminishing returns", c => Holds(DiminishingReturns<Rational>(c)), least),
        new("no diminishing returns", c => !Holds(DiminishingReturns<Rational>(c)), least),
        new("f(X ∪ Y) ≤ f(X) + f(Y) without diminishing returns", c => Holds(Subadditive<Rational>(c)) && !Holds(DiminishingReturns<Rational>(c)), least),
        new("one item", c => c.Items() == 1, Rational.Ratio(1, 20)),
    ];

    private static bool Holds(Gap<Rational> gap) => gap.Slack >= 0;

    private static SetFunction Shaped(Draws draws)
    {
        var items = draws.Integer(1, 4);
        var subsets = 1 << items;
        return draws.Choose(4) switch
        {
            0 => new(draws.List(subsets, d => (Rational)d.Choose(3))),
            1 => Coverage(draws, items),
            2 => ConcaveInCount(draws, items),
            _ => BestOfSums(draws, items),
        };
    }

    // Each item covers some of five topics, each topic with a weight: submodular and monotone.
    private static SetFunction Coverage(Draws draws, int items)
    {
        var weights = draws.List(5, d => (Rational)d.Integer(1, 4));
        var covers = draws.List(items, d => d.Choose(32));
        return Function(items, set => Reals.Sum(5, t => covers.Where((c, e) => (set >> e & 1) == 1 && (c >> t & 1) == 1).Any() ? weights[t] : Rational.Zero));
    }

    // A concave function of the count plus a sum that may be negative: submodular, not always monotone.
    private static SetFunction ConcaveInCount(Draws draws, int items)
    {
        var steps = draws.List(items, d => (Rational)d.Choose(5)).OrderDescending().ToArray();
        var each = draws.List(items, d => (Rational)(d.Choose(4) - 1));
        return Function(items, set => Reals.Sum<Rational>(steps.AsSpan(0, int.PopCount(set)))
            + Reals.Sum(items, e => (set >> e & 1) == 1 ? each[e] : Rational.Zero));
    }

    // The best of three sums: subadditive, seldom submodular.
    private static SetFunction BestOfSums(Draws draws, int items)
    {
        var sums = draws.List(3, d => d.List(items, e => (Rational)e.Choose(4)));
        return Function(items, set => sums.Max(sum => Reals.Sum(items, e => (set >> e & 1) == 1 ? sum[e] : Rational.Zero)));
    }

    // The greatest value on the subsets of X, from 0 at the empty set: monotone, and the same function if f was so already.
    private static SetFunction Grown(SetFunction f) =>
        new(ValueList.Generate(f.Subsets(), set => Enumerable.Range(0, f.Subsets()).Where(x => (x & set) == x && x > 0).Select(f.Of).Append(0).Max()));

    private static SetFunction Function(int items, Func<int, Rational> f) => new(ValueList.Generate(1 << items, f));

    private static string Printed(SetFunction f) => string.Join(", ", Enumerable.Range(0, f.Subsets()).Select(set => $"f({SetFunction.Written(set)}) = {f.Of(set)}"));
}
