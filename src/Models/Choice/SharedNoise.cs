using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>Additive random utilities in which alternatives 0 and 1 have one and the same noise, the others noise of their own.</summary>
/// <remarks>
/// ε_0 = ε_1, the case of perfect correlation: of the two the one of greater V is surely above the other, and with V_0 = V_1 they
/// tie surely, so that a rule for ties is needed; here the tied two share evenly (Foundations, line 127).
/// </remarks>
public static class SharedNoise
{
    /// <summary>The probability that an alternative is chosen from a menu.</summary>
    /// <param name="law">The law of the noise before scaling.</param>
    /// <param name="weights">One positive integer w_j = e^(V_j) per alternative.</param>
    /// <param name="inverseScale">a, at least 1: the noise is ε / a.</param>
    /// <param name="alternative">A member of the menu.</param>
    /// <param name="menu">None twice.</param>
    public static T Choice<T>(NoiseLaw law, ReadOnlySpan<int> weights, int inverseScale, int alternative, ReadOnlySpan<int> menu)
        where T : struct, IReal<T>
    {
        if (!menu.Contains(0) || !menu.Contains(1))
        {
            return AdditiveUtility.Choice<T>(law, weights, inverseScale, alternative, menu);
        }

        var tied = weights[0] == weights[1];
        var lesser = weights[0] < weights[1] ? 0 : 1;
        if (alternative == lesser && !tied)
        {
            return T.Zero;
        }

        int[] rest = [.. menu.ToArray().Where(j => j != lesser)];
        var asked = alternative == lesser ? 0 : alternative;
        var probability = AdditiveUtility.Choice<T>(law, weights, inverseScale, asked, rest);
        return tied && alternative < 2 ? probability / T.Of(2) : probability;
    }
}
