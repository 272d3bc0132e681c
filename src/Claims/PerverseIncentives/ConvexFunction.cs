using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>f(x) = a x² + e x⁴ + c |x - d| + b x + k with a point ζ: a family of convex functions on the line, with and without a kink.</summary>
/// <param name="Square">a.</param>
/// <param name="Fourth">e.</param>
/// <param name="Kink">c.</param>
/// <param name="KinkAt">d.</param>
/// <param name="Linear">b.</param>
/// <param name="Constant">k.</param>
/// <param name="Zeta">ζ.</param>
public sealed record ConvexFunction(
    Rational Square, Rational Fourth, Rational Kink, Rational KinkAt, Rational Linear, Rational Constant, Rational Zeta)
{
    /// <summary>Strictly convex ones with f'(1) below 0 and f(ζ) = 0; b and k are chosen to that end.</summary>
    public static Domain<ConvexFunction> Domain { get; } = new()
    {
        Name = "f(x) = a x² + e x⁴ + c|x - d| + b x + k with a + e > 0, d ≠ 1, f'(1) < 0 and a root ζ of either side of 1, or 1 itself",
        Draw = draws => Drawn(draws, wide: false),
        Print = Printed,
        Edges =
        [
            new(1, 0, 0, 0, -3, 2, 1),
            new(1, 0, 0, 0, -3, 2, 2),
            new(1, 0, 0, 0, -4, -5, -1),
        ],
        Classes =
        [
            new("ζ = 1", c => c.Zeta == 1, Rational.Ratio(1, 100)),
            new("ζ < 1", c => c.Zeta < 1, Rational.Ratio(1, 10)),
            new("ζ > 1", c => c.Zeta > 1, Rational.Ratio(1, 10)),
            new("a kink", c => !c.Kink.IsZero, Rational.Ratio(1, 10)),
        ],
        Wider = new()
        {
            Name = "the same without convexity, with any f'(1), a kink at 1 allowed, and f(ζ) not 0",
            Draw = draws => Drawn(draws, wide: true),
            Print = Printed,
        },
    };

    /// <summary>Whether f is strictly convex on the line.</summary>
    internal bool IsStrictlyConvex() => Square.Sign >= 0 && Fourth.Sign >= 0 && Kink.Sign >= 0 && (Square + Fourth).Sign > 0;

    /// <summary>Whether f has a derivative at 1.</summary>
    internal bool IsDifferentiableAtOne() => Kink.IsZero || KinkAt != 1;

    /// <summary>f(x).</summary>
    internal T Value<T>(T x)
        where T : struct, IReal<T> =>
        (T.Of(Square) * x * x) + (T.Of(Fourth) * T.Pow(x, 4)) + (T.Of(Kink) * T.Abs(x - T.Of(KinkAt))) + (T.Of(Linear) * x) + T.Of(Constant);

    /// <summary>f'(1).</summary>
    /// <exception cref="DivideByZeroException">When the kink is at 1.</exception>
    internal T SlopeAtOne<T>()
        where T : struct, IReal<T>
    {
        var smooth = T.Of((2 * Square) + (4 * Fourth) + Linear);
        return Kink.IsZero ? smooth : smooth + (T.Of(Kink) * T.Of(1 - KinkAt) / T.Abs(T.Of(1 - KinkAt)));
    }

    private static ConvexFunction Drawn(Draws draws, bool wide)
    {
        Rational square = 1 + draws.Choose(4), fourth = draws.Weighted(2, 1) == 0 ? 0 : draws.Weight();
        Rational kink = draws.Weighted(2, 1) == 0 ? 0 : draws.Weight(), at = draws.OneOf<Rational>(0, 2, -1, 3, Rational.Ratio(1, 2), Rational.Ratio(3, 2));
        Rational descent = draws.Weight(), zeta = draws.Utility(), offset = 0;
        if (wide)
        {
            var convexity = draws.Choose(3);
            square = convexity == 0 ? square : convexity == 1 ? 0 : -square;
            at = draws.Flip() ? 1 : at;
            descent *= draws.OneOf(1, -1, 0);
            offset = draws.Utility();
        }

        var bend = at == 1 ? 0 : at < 1 ? kink : -kink;
        var f = new ConvexFunction(square, fourth, kink, at, -((2 * square) + (4 * fourth) + bend + descent), 0, zeta);
        return f with { Constant = offset - f.Value(zeta) };
    }

    private static string Printed(ConvexFunction c)
    {
        List<string> terms = [];
        Add(c.Square, "x²");
        Add(c.Fourth, "x⁴");
        Add(c.Kink, $"|x - {c.KinkAt}|");
        Add(c.Linear, "x");
        Add(c.Constant, string.Empty);
        return $"f(x) = {(terms.Count == 0 ? "0" : string.Join(" + ", terms).Replace("+ -", "- ", StringComparison.Ordinal))}, ζ = {c.Zeta}";

        void Add(Rational factor, string power)
        {
            if (!factor.IsZero)
            {
                terms.Add(factor == 1 && power.Length > 0 ? power : $"{factor} {power}".TrimEnd());
            }
        }
    }
}
