using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The shape of a loss L(x; m) on the open interval (0, 1).</summary>
public enum LossShape
{
    /// <summary>(x - c)² with c = (u + v m) / (w + m).</summary>
    Quadratic,

    /// <summary>-(u + v m) x.</summary>
    Linear,

    /// <summary>u m / x + w / (1 - x): infinite at both ends.</summary>
    Barrier,

    /// <summary>(x - m/(w + m))² - 2 (1 + u) m x / (1 + m² x²): not convex, with a dip near x = 1/m.</summary>
    Dip,
}

/// <summary>A family of losses L(x; m), m &gt; 0.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="U">u, at least 0; above 0 for a barrier.</param>
/// <param name="V">v, at least 0.</param>
/// <param name="W">w &gt; 0.</param>
public sealed record LossFamily(LossShape Shape, Rational U, Rational V, Rational W)
{
    /// <summary>Whether L(·; m) is convex for every m.</summary>
    internal bool IsConvex() => Shape != LossShape.Dip;

    /// <summary>Whether L(·; m) attains its minimum inside (0, 1), for every m &gt; 0; convex shapes only.</summary>
    internal bool AttainsMinimum()
    {
        // The centre of the quadratic moves monotonically from u/w, which it never reaches, towards v.
        Rational start = U / W, end = V;
        return Shape switch
        {
            LossShape.Quadratic => start == end ? start.Sign > 0 && start < 1 : Rational.Min(start, end).Sign >= 0 && Rational.Max(start, end) <= 1,
            LossShape.Linear => U.IsZero && V.IsZero,
            _ => true,
        };
    }

    /// <summary>Whether some M makes ∂L/∂x &lt; 0 on all of (0, 1) for every m &gt; M; convex shapes only.</summary>
    internal bool EventuallyDecreases() => Shape switch
    {
        // 2 (x - c) < 0 for all x < 1 means c ≥ 1.
        LossShape.Quadratic => V > 1 || (V == 1 && U >= W),
        LossShape.Linear => U.Sign > 0 || V.Sign > 0,
        _ => false,
    };

    /// <summary>The limit of the minimisers as m grows, for families that attain them.</summary>
    internal Rational LimitOfMinimisers() => Shape switch
    {
        LossShape.Quadratic => V,
        LossShape.Linear => Rational.Ratio(1, 2),
        _ => 1,
    };

    /// <summary>L(x; m).</summary>
    internal T Value<T>(T x, T m)
        where T : struct, IReal<T>
    {
        T u = T.Of(U), v = T.Of(V), w = T.Of(W);
        switch (Shape)
        {
            case LossShape.Quadratic:
                return T.Pow(x - ((u + (v * m)) / (w + m)), 2);
            case LossShape.Linear:
                return -((u + (v * m)) * x);
            case LossShape.Barrier:
                return (u * m / x) + (w / (T.One - x));
            default:
                return T.Pow(x - (m / (w + m)), 2) - (T.Of(2 * (1 + U)) * m * x / (T.One + T.Pow(m * x, 2)));
        }
    }

    /// <summary>∂L/∂x at x and m.</summary>
    internal T Slope<T>(T x, T m)
        where T : struct, IReal<T>
    {
        T u = T.Of(U), v = T.Of(V), w = T.Of(W), two = T.Of(2);
        switch (Shape)
        {
            case LossShape.Quadratic:
                return two * (x - ((u + (v * m)) / (w + m)));
            case LossShape.Linear:
                return -(u + (v * m));
            case LossShape.Barrier:
                return (w / T.Pow(T.One - x, 2)) - (u * m / T.Pow(x, 2));
            default:
                var square = T.Pow(m * x, 2);
                return (two * (x - (m / (w + m)))) - (T.Of(2 * (1 + U)) * m * (T.One - square) / T.Pow(T.One + square, 2));
        }
    }

    /// <summary>A family of one of the leading shapes.</summary>
    internal static LossFamily Drawn(Draws draws, int shapes)
    {
        var shape = (LossShape)draws.Choose(shapes);
        Rational u = draws.Flip() ? draws.Weight() : 0, v = draws.Flip() ? draws.Weight() : draws.Proportion(), w = draws.Weight();
        return new(shape, shape == LossShape.Barrier && u.IsZero ? 1 : u, v, w);
    }

    /// <summary>The formula of the family.</summary>
    internal string Formula() => Shape switch
    {
        LossShape.Quadratic => $"(x - ({U} + {V} m)/({W} + m))²",
        LossShape.Linear => $"-({U} + {V} m) x",
        LossShape.Barrier => $"{U} m/x + {W}/(1 - x)",
        _ => $"(x - m/({W} + m))² - {2 * (1 + U)} m x/(1 + m² x²)",
    };
}
