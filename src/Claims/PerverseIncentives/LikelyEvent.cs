using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The event E(D) = {|I_1| &gt; 1} ∩ {|I_2| &gt; max(1 + β, 2β ln(p_*(2)/p_*(1)))} of line 564.</summary>
internal static class LikelyEvent
{
    /// <summary>The least |I_2| that E(D) allows, and never below 2.</summary>
    /// <param name="beta">β &gt; 0, moderate.</param>
    /// <param name="first">p_*(1) in (0, 1).</param>
    public static int LeastSecond(Rational beta, Rational first)
    {
        var least = (int)(1 + beta).Floor() + 1;
        while (!HasEnoughSecond(least, beta, first))
        {
            least++;
        }

        return Math.Max(2, least);
    }

    /// <summary>Whether |I_2| &gt; max(1 + β, 2β ln(p_*(2)/p_*(1))), decided by enclosure.</summary>
    /// <param name="second">|I_2|.</param>
    /// <param name="beta">β, at least 0.</param>
    /// <param name="first">p_*(1) in (0, 1).</param>
    public static bool HasEnoughSecond(int second, Rational beta, Rational first)
    {
        if (second <= 1 + beta)
        {
            return false;
        }

        // At p_*(1) ≥ 1/2 the logarithm is not positive, and the first bound is the greater.
        if (first >= Rational.Ratio(1, 2) || beta.IsZero)
        {
            return true;
        }

        var bound = Enclosure<Bits192>.Of(2 * beta) * Enclosure<Bits192>.Log(Enclosure<Bits192>.Of((1 - first) / first));
        return Enclosure<Bits192>.Compare(bound, Enclosure<Bits192>.Of(second)) == Comparison.Less;
    }
}
