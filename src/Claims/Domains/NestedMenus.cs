using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Domains;

/// <summary>A menu S, two alternatives j and k of it, and a third one l outside it.</summary>
/// <param name="Utilities">One utility per alternative, l included.</param>
/// <param name="Menu">S, as indices.</param>
/// <param name="J">An alternative of S.</param>
/// <param name="K">An alternative of S; may be J.</param>
/// <param name="L">An alternative outside S.</param>
public sealed record NestedMenus(ValueList<Rational> Utilities, ValueList<int> Menu, int J, int K, int L)
{
    /// <summary>Menus of 1 to 5 alternatives with utilities from 0 to extremes.</summary>
    public static Domain<NestedMenus> Domain { get; } = new()
    {
        Name = "menus S of 1 to 5 alternatives, j and k in S (j = k included), l outside S, utilities within ±20",
        Draw = Drawn,
        Print = c => $"V = {c.Utilities}, S = {{{string.Join(", ", c.Menu.Select(i => i + 1))}}}, j = {c.J + 1}, k = {c.K + 1}, l = {c.L + 1}",
        Edges =
        [
            new([0, 0], [0], 0, 0, 1),
            new([0, 0, 0], [0, 1], 0, 1, 2),
            new([-20, 20, 0], [0, 1], 0, 1, 2),
        ],
        Classes =
        [
            new("one alternative", c => c.Menu.Count == 1, Rational.Ratio(1, 20)),
            new("j = k", c => c.J == c.K, Rational.Ratio(1, 20)),
            new("tied utilities", c => c.J != c.K && c.Utilities[c.J] == c.Utilities[c.K], Rational.Ratio(1, 200)),
        ],
    };

    private static NestedMenus Drawn(Draws draws)
    {
        var size = draws.Integer(1, 5);
        var utilities = draws.List(size + 1, d => d.Utility());
        var order = draws.Permutation(size + 1);
        ValueList<int> menu = [.. order.Take(size).Order()];
        return new(utilities, menu, menu[draws.Choose(size)], menu[draws.Choose(size)], order[size]);
    }
}
