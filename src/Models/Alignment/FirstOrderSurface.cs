using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The first-order conditions of a consistent direct loss at one value of θ*, as exact linear equations in the slopes g(o).</summary>
/// <remarks>
/// Heterogeneous preferences, Sec. 6, lines 441 to 463. With odds v_u = z_u / (1 - z_u), χ_o(z) is a positive multiple of Π_u v_u^(o_u),
/// and θ*(z) = sum over u of p_u log v_u for type shares p_u. On the surface where θ* has one value the condition reads
/// sum over o of g(o) Π_u v_u^(o_u) = 0, one equation for each point v. The points here are v_u = b_u 2^(s_u) with integers s_u of
/// Σ_u k_u s_u = 0, where k_u is the representation of type u: rational points of the surface, all at the same θ*.
/// </remarks>
public static class FirstOrderSurface
{
    /// <summary>The shifts s of the odds, powers of two, that keep Σ_u k_u s_u = 0; the zero shift first.</summary>
    /// <param name="representation">k_u, at least 0 each, one per type.</param>
    /// <param name="reach">The greatest |s_u|, at least 0.</param>
    public static IReadOnlyList<int[]> Shifts(ReadOnlySpan<int> representation, int reach)
    {
        List<int[]> kept = [];
        var shift = new int[representation.Length];
        Array.Fill(shift, -reach);
        while (true)
        {
            var level = 0;
            for (var u = 0; u < shift.Length; u++)
            {
                level += representation[u] * shift[u];
            }

            if (level == 0)
            {
                kept.Add([.. shift]);
            }

            var at = 0;
            while (at < shift.Length && shift[at] == reach)
            {
                shift[at++] = -reach;
            }

            if (at == shift.Length)
            {
                return [.. kept.OrderBy(s => s.Sum(Math.Abs))];
            }

            shift[at]++;
        }
    }

    /// <summary>The equation at one point: Π_u v_u^(o_u) for every pattern o, bit u of the index being o_u.</summary>
    /// <param name="odds">v_u &gt; 0, one per type.</param>
    public static Rational[] Equation(ReadOnlySpan<Rational> odds)
    {
        var row = new Rational[1 << odds.Length];
        row[0] = 1;
        for (var u = 0; u < odds.Length; u++)
        {
            for (var o = 0; o < 1 << u; o++)
            {
                row[o | (1 << u)] = row[o] * odds[u];
            }
        }

        return row;
    }

    /// <summary>Whether every solution g of the equations has g(o) = 0: whether the unit vector of o lies in their row space.</summary>
    /// <param name="points">The points v, each with one odds per type.</param>
    /// <param name="pattern">The pattern o, bit u being o_u.</param>
    /// <remarks>Exact elimination, point after point, until the unit vector vanishes modulo the rows.</remarks>
    public static bool ForcesZero(IEnumerable<Rational[]> points, int pattern)
    {
        ArgumentNullException.ThrowIfNull(points);
        List<(int Pivot, Rational[] Row)> echelon = [];
        foreach (var point in points)
        {
            var row = Equation(point);
            if (Reduce(row, echelon) is var pivot and >= 0)
            {
                echelon.Add((pivot, row));
                var unit = new Rational[row.Length];
                unit[pattern] = 1;
                if (Reduce(unit, echelon) < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// A pattern o' ≠ o for which Π v^o / Π v^o' is constant on the surface, so that g(o) = 1 with the right g(o') solves the condition
    /// at every z of the surface; null when there is none.
    /// </summary>
    /// <param name="representation">k_u, at least 0 each, not all 0.</param>
    /// <param name="pattern">The pattern o, bit u being o_u.</param>
    /// <remarks>The ratio is constant exactly when o - o' is a multiple of k.</remarks>
    public static int? Twin(ReadOnlySpan<int> representation, int pattern)
    {
        for (var other = 0; other < 1 << representation.Length; other++)
        {
            if (other != pattern && Parallel(representation, pattern, other))
            {
                return other;
            }
        }

        return null;
    }

    private static bool Parallel(ReadOnlySpan<int> representation, int pattern, int other)
    {
        for (var u = 0; u < representation.Length; u++)
        {
            for (var w = 0; w < u; w++)
            {
                var (du, dw) = ((pattern >> u & 1) - (other >> u & 1), (pattern >> w & 1) - (other >> w & 1));
                if (du * representation[w] != dw * representation[u])
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Clears the row at every pivot and scales it to 1 at its own; the pivot's position, or -1 for a row that vanishes.
    private static int Reduce(Rational[] row, List<(int Pivot, Rational[] Row)> echelon)
    {
        foreach (var (pivot, other) in echelon)
        {
            var factor = row[pivot];
            if (factor.IsZero)
            {
                continue;
            }

            for (var i = 0; i < row.Length; i++)
            {
                row[i] -= factor * other[i];
            }
        }

        var first = Array.FindIndex(row, x => !x.IsZero);
        if (first >= 0)
        {
            var scale = 1 / row[first];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] *= scale;
            }
        }

        return first;
    }
}
