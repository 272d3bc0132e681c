using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>Populations for which one pattern with disagreement outweighs all others together, while θ* stays what it is.</summary>
/// <remarks>
/// With shares k_u &gt; 0 and odds v_u = z_u / (1 - z_u), θ* = Σ k_u log v_u / Σ k_u is unchanged by v_u ↦ v_u t^(w_u) with w_u = K0 for
/// o_u = 1 and w_u = -K1 for o_u = 0, K1 and K0 the shares of those two groups. Every label changed from o loses a factor t or more,
/// so χ_o dominates for large t. Heterogeneous preferences, Sec. 6: this replaces lines 459 to 542.
/// </remarks>
public static class PatternPath
{
    /// <summary>Odds at a given θ* for which |c_o| χ_o exceeds the sum of all other |c_o'| χ_o'.</summary>
    /// <param name="shares">k_u, at least 1 each.</param>
    /// <param name="first">The odds of the first type before the shift, the others having odds 1: this fixes θ*.</param>
    /// <param name="values">c, one per pattern.</param>
    /// <param name="pattern">o, with labels of both kinds and c_o other than 0.</param>
    public static Rational[] Dominating(ReadOnlySpan<int> shares, Rational first, ReadOnlySpan<Rational> values, int pattern)
    {
        var (yes, no, others) = (0, 0, Rational.Zero);
        for (var u = 0; u < shares.Length; u++)
        {
            yes += (pattern >> u & 1) == 1 ? shares[u] : 0;
            no += (pattern >> u & 1) == 1 ? 0 : shares[u];
        }

        for (var o = 0; o < values.Length; o++)
        {
            others += o == pattern ? Rational.Zero : Rational.Abs(values[o]);
        }

        // χ_o' / χ_o is at most max(b, 1/b) / t, one factor 1/t or more for the labels that differ.
        var t = 1 + (others / Rational.Abs(values[pattern]) * Rational.Max(first, 1 / first));
        var odds = new Rational[shares.Length];
        for (var u = 0; u < odds.Length; u++)
        {
            odds[u] = (u == 0 ? first : 1) * Rational.Pow(t, (pattern >> u & 1) == 1 ? no : -yes);
        }

        return odds;
    }
}
