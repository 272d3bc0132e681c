using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Choice probabilities on all menus of 2 to 4 alternatives, free on each menu.</summary>
/// <param name="Alternatives">M.</param>
/// <param name="Weights">For each menu in the order of <see cref="Menus.All"/>, numbers in proportion to its choice probabilities.</param>
public sealed record ChoiceTable(int Alternatives, ValueList<ValueList<Rational>> Weights)
{
    /// <summary>Tables with positive probabilities: Luce's, Luce's but for one menu, any.</summary>
    public static Domain<ChoiceTable> Positive { get; } = new()
    {
        Name = "positive choice probabilities on all menus of 2 to 4 alternatives: Luce's, Luce's but for one menu, any",
        Draw = Drawn,
        Print = c => $"M = {c.Alternatives}, " + string.Join(", ", Menus.All(c.Alternatives).Zip(c.Weights).Where(p => p.First.Length > 1).Select(p =>
            $"p(·|{{{string.Join(", ", p.First.Select(j => j + 1))}}}) ∝ {p.Second}")),
        Classes =
        [
            new("three or four alternatives, Luce", c => c.Alternatives > 2 && c.IsLuce(), Rational.Ratio(1, 10)),
            new("three or four alternatives, not Luce", c => c.Alternatives > 2 && !c.IsLuce(), Rational.Ratio(1, 10)),
        ],
    };

    /// <summary>p(j|menu).</summary>
    internal T Choice<T>(int j, int[] menu)
        where T : struct, IReal<T>
    {
        var weights = Weights[menu.Aggregate(0, (bits, k) => bits | 1 << k) - 1];
        return T.Of(weights[Array.IndexOf([.. menu.Order()], j)]) / T.Of(Reals.Sum(weights.Span));
    }

    /// <summary>Whether the odds within every menu are those from the full one.</summary>
    internal bool IsLuce()
    {
        var full = Weights[Weights.Count - 1];
        return Menus.All(Alternatives).Zip(Weights).All(p => Enumerable.Range(0, p.First.Length).All(i => p.Second[i] * full[p.First[0]] == p.Second[0] * full[p.First[i]]));
    }

    private static ChoiceTable Drawn(Draws draws)
    {
        var count = draws.Integer(2, 4);
        var menus = Menus.All(count);
        var mode = draws.Choose(3);
        var luce = draws.List(count, d => (Rational)d.Integer(1, 9));
        var odd = mode == 1 ? draws.Choose(menus.Count) : -1;
        return new(count, ValueList.Generate(menus.Count, m => ValueList.From(menus[m].Select(j =>
            mode == 2 || m == odd ? draws.Integer(1, 9) : luce[j]))));
    }
}
