using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>χ_o(z) = Π_u z_u^(o_u) (1 - z_u)^(1 - o_u): how likely each pattern of labels is when the types answer independently.</summary>
/// <remarks>
/// Heterogeneous preferences, Sec. 6, lines 387 and 434. Bit u of a pattern is o_u. Up to a factor common to all patterns χ_o is
/// Π_u v_u^(o_u) with the odds v_u = z_u / (1 - z_u).
/// </remarks>
public static class PatternLaw
{
    /// <summary>χ_o(z).</summary>
    /// <param name="z">The probabilities that each type prefers y2, within [0, 1].</param>
    /// <param name="pattern">o, bit u being o_u.</param>
    public static T Probability<T>(ReadOnlySpan<T> z, int pattern)
        where T : struct, IReal<T>
    {
        var product = T.One;
        for (var u = 0; u < z.Length; u++)
        {
            product *= (pattern >> u & 1) == 1 ? z[u] : T.One - z[u];
        }

        return product;
    }

    /// <summary>Σ_o c_o χ_o(z) with c_o given by a function.</summary>
    /// <param name="z">The probabilities that each type prefers y2.</param>
    /// <param name="value">c.</param>
    public static T Expectation<T>(ReadOnlySpan<T> z, Func<int, T> value)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var sum = T.Zero;
        for (var o = 0; o < 1 << z.Length; o++)
        {
            sum += value(o) * Probability(z, o);
        }

        return sum;
    }

    /// <summary>Σ_o c_o χ_o(z) by asking one type after the other: E[· | labels so far] along the tree of answers.</summary>
    /// <param name="z">The probabilities that each type prefers y2.</param>
    /// <param name="value">c.</param>
    public static T ExpectationOneByOne<T>(ReadOnlySpan<T> z, Func<int, T> value)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var values = new T[1 << z.Length];
        for (var o = 0; o < values.Length; o++)
        {
            values[o] = value(o);
        }

        // The last type asked is averaged out first.
        for (var u = z.Length - 1; u >= 0; u--)
        {
            for (var o = 0; o < 1 << u; o++)
            {
                values[o] = ((T.One - z[u]) * values[o]) + (z[u] * values[o | (1 << u)]);
            }
        }

        return values[0];
    }

    /// <summary>Whether a pattern holds labels of both kinds.</summary>
    /// <param name="types">|U|.</param>
    /// <param name="pattern">o.</param>
    public static bool Disagrees(int types, int pattern) => pattern > 0 && pattern < (1 << types) - 1;

    /// <summary>o as the document writes it, o_1 first.</summary>
    /// <param name="types">|U|.</param>
    /// <param name="pattern">o.</param>
    public static string Print(int types, int pattern) =>
        $"({string.Join(", ", Enumerable.Range(0, types).Select(u => (pattern >> u) & 1))})";
}
