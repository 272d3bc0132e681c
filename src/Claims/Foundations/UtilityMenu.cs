using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Additive random utilities H_j = V_j + ε_j / a, a menu S of theirs, j and k in it and l outside it.</summary>
/// <param name="Law">The law of ε_j.</param>
/// <param name="InverseScale">a.</param>
/// <param name="Shared">Whether ε_1 = ε_2; else all are independent.</param>
/// <param name="Weights">e^(V_j) as positive integers.</param>
/// <param name="Menu">S.</param>
/// <param name="J">In S.</param>
/// <param name="K">In S; may be J.</param>
/// <param name="L">Outside S.</param>
public sealed record UtilityMenu(NoiseLaw Law, int InverseScale, bool Shared, ValueList<int> Weights, ValueList<int> Menu, int J, int K, int L)
{
    /// <summary>Independent Gumbel noise.</summary>
    public static Domain<UtilityMenu> Domain { get; } = new()
    {
        Name = "menus S of 1 to 4 alternatives, j and k in S, l outside S, independent Gumbel noise of scale 1, 1/2 or 1/3, e^V integer",
        Draw = draws => Drawn(draws, NoiseLaw.Gumbel, false),
        Print = Text,
        Edges = [new(NoiseLaw.Gumbel, 1, false, [1, 1], [0], 0, 0, 1), new(NoiseLaw.Gumbel, 3, false, [1, 3, 3], [0, 1], 0, 1, 2)],
        Classes =
        [
            new("one alternative", c => c.Menu.Count == 1, Rational.Ratio(1, 20)),
            new("j = k", c => c.J == c.K, Rational.Ratio(1, 20)),
            new("scale other than 1", c => c.InverseScale > 1, Rational.Ratio(1, 5)),
            new("tied utilities", c => c.J != c.K && c.Weights[c.J] == c.Weights[c.K], Rational.Ratio(1, 50)),
        ],
    };

    /// <summary>Any of the noise laws, with ε_1 = ε_2 allowed.</summary>
    public static Domain<UtilityMenu> AnyNoise { get; } = Domain with
    {
        Name = "any of the noise laws, and ε_1 = ε_2 allowed",
        Draw = draws => Drawn(draws, (NoiseLaw)draws.Choose(3), draws.Flip()),
    };

    /// <summary>Independent noise of one law for all, whichever of the laws.</summary>
    public static Domain<UtilityMenu> Independent { get; } = Domain with
    {
        Name = "menus S of 1 to 4 alternatives, j and k in S, l outside S, i.i.d. Gumbel, reflected Gumbel or exponential noise of scale 1, 1/2 or 1/3, e^V integer",
        Draw = draws => Drawn(draws, (NoiseLaw)draws.Choose(3), false),
    };

    /// <summary>p(h|menu), by integration.</summary>
    internal T Choice<T>(int h, ReadOnlySpan<int> menu)
        where T : struct, IReal<T> => Shared
            ? SharedNoise.Choice<T>(Law, Weights.Span, InverseScale, h, menu)
            : AdditiveUtility.Choice<T>(Law, Weights.Span, InverseScale, h, menu);

    private static UtilityMenu Drawn(Draws draws, NoiseLaw law, bool shared)
    {
        // The simplest case is one in which something is at stake: two alternatives, j the first and k the last.
        var size = draws.OneOf(2, 1, 3, 4);
        var scale = draws.Integer(1, size > 2 || law == NoiseLaw.ReflectedGumbel ? 2 : 3);
        var most = law == NoiseLaw.Gumbel && scale == 1 && size < 3 ? 5 : 3;
        var weights = draws.List(size + 1, d => d.Integer(1, most));
        var order = draws.Permutation(size + 1);
        ValueList<int> menu = [.. order.Take(size).Order()];
        return new(law, scale, shared, weights, menu, menu[draws.Choose(size)], menu[size - 1 - draws.Choose(size)], order[size]);
    }

    private static string Text(UtilityMenu c) =>
        $"{c.Law} noise of scale 1/{c.InverseScale}{(c.Shared ? ", ε_1 = ε_2" : string.Empty)}, e^V = {c.Weights}, S = {{{string.Join(", ", c.Menu.Select(i => i + 1))}}}, j = {c.J + 1}, k = {c.K + 1}, l = {c.L + 1}";
}
