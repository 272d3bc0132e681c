using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A loss L(x; m) at one m, with two points x &lt; c of (0, 1).</summary>
/// <param name="Family">L.</param>
/// <param name="M">m &gt; 0.</param>
/// <param name="X">x.</param>
/// <param name="C">c.</param>
public sealed record LossAtPoints(LossFamily Family, Rational M, Rational X, Rational C)
{
    /// <summary>∂L/∂x at c.</summary>
    internal Rational SlopeAtC() => Family.Slope(C, M);

    /// <summary>A case of the leading shapes; x lies at a drawn share of the way to c.</summary>
    internal static LossAtPoints Drawn(Draws draws, int shapes)
    {
        var family = LossFamily.Drawn(draws, shapes);
        var m = draws.Weight();
        var c = draws.InnerProportion();
        return new(family, m, c * draws.InnerProportion(), c);
    }

    /// <summary>A convex case whose loss still falls at c, as it does at every c once m is large.</summary>
    internal static LossAtPoints Falling(Draws draws)
    {
        var drawn = Drawn(draws, 3);
        var (family, c) = (drawn.Family, drawn.C);

        // Each shape has a parameter that pushes the minimiser beyond c: the centre of the quadratic, the slope, the inner barrier.
        family = family.Shape switch
        {
            LossShape.Quadratic when drawn.SlopeAtC().Sign >= 0 => family with { U = family.W, V = c + ((1 - c) * draws.InnerProportion()) },
            LossShape.Linear when drawn.SlopeAtC().Sign >= 0 => family with { V = 1 },
            LossShape.Barrier when drawn.SlopeAtC().Sign >= 0 => family with { U = 2 * family.W * c * c / (drawn.M * (1 - c) * (1 - c)) },
            _ => family,
        };
        return drawn with { Family = family };
    }

    /// <summary>The case in symbols.</summary>
    internal static string Printed(LossAtPoints c) => $"L(x; m) = {c.Family.Formula()}, m = {c.M}, x = {c.X}, c = {c.C}";
}
