using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Utilities V_j + b ε_j with standard noise ε_j, and a menu.</summary>
/// <param name="Law">The law of ε_j.</param>
/// <param name="Shared">Whether ε_1 = ε_2; else all are independent.</param>
/// <param name="Multiple">n: V_j = n log u_j.</param>
/// <param name="Divisor">d: the scale b is n/d.</param>
/// <param name="Roots">u: positive integers.</param>
public sealed record ScaledMenu(NoiseLaw Law, bool Shared, int Multiple, int Divisor, ValueList<int> Roots)
{
    /// <summary>Independent Gumbel noise.</summary>
    public static Domain<ScaledMenu> Domain { get; } = new()
    {
        Name = "1 to 4 alternatives with independent Gumbel noise of common scale b = n/d, n and d from 1 to 3, e^(V/n) integer",
        Draw = draws => Drawn(draws, NoiseLaw.Gumbel, false),
        Print = Printed,
        Edges = [new(NoiseLaw.Gumbel, false, 1, 1, [1]), new(NoiseLaw.Gumbel, false, 2, 1, [1, 2, 3]), new(NoiseLaw.Gumbel, false, 1, 2, [1, 2, 3])],
        Classes =
        [
            new("b > 1", c => c.Multiple > c.Divisor, Rational.Ratio(1, 10)),
            new("b < 1", c => c.Multiple < c.Divisor, Rational.Ratio(1, 10)),
            new("one alternative", c => c.Roots.Count == 1, Rational.Ratio(1, 20)),
        ],
        Wider = new() { Name = "any of the noise laws, ε_1 = ε_2 allowed", Draw = draws => Drawn(draws, (NoiseLaw)draws.Choose(3), draws.Flip()), Print = Printed },
    };

    /// <summary>p(j|menu) by integration: dividing all utilities by b leaves every comparison as it is.</summary>
    internal T Choice<T>(int j, int[] menu)
        where T : struct, IReal<T> => Shared
            ? SharedNoise.Choice<T>(Law, Roots.Span, Divisor, j, menu)
            : AdditiveUtility.Choice<T>(Law, Roots.Span, Divisor, j, menu);

    /// <summary>V_j.</summary>
    internal T Utility<T>(int j)
        where T : struct, IReal<T> => T.Of(Multiple) * T.Log(T.Of(Roots[j]));

    /// <summary>b.</summary>
    internal Rational Scale() => Rational.Ratio(Multiple, Divisor);

    private static ScaledMenu Drawn(Draws draws, NoiseLaw law, bool shared)
    {
        var count = draws.Integer(1, 4);
        var divisor = draws.Integer(1, count < 3 && law != NoiseLaw.ReflectedGumbel ? 3 : 2);
        return new(law, shared && count > 1, draws.Integer(1, 3), divisor, draws.List(count, d => d.Integer(1, 3)));
    }

    private static string Printed(ScaledMenu c) => $"{c.Law} noise of scale {c.Scale()}{(c.Shared ? ", ε_1 = ε_2" : string.Empty)}, e^V = {c.Roots.Map(u => Rational.Pow(u, c.Multiple))}";
}
