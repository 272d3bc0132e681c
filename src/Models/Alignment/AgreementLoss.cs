using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The temperature-adjusted direct loss that looks only at samples on which all labels agree.</summary>
/// <remarks>
/// l(o; π) = -log σ(s h) for o all ones, -log σ(-s h) for o all zeros, 0 otherwise, with h = h(y1, y2; π) the difference of induced
/// rewards and s the temperature factor, |U| as printed. Heterogeneous preferences, Sec. 6, line 355. It is written as a sum over all
/// patterns o, each with its probability, not with the two probabilities of agreement.
/// </remarks>
public static class AgreementLoss
{
    /// <summary>The slope in h of the expected loss at one pair: Σ_o Pr(o) dl(o; h)/dh.</summary>
    /// <param name="labels">For each label of the sample the probability that it prefers y2, within [0, 1].</param>
    /// <param name="oddsOfScaled">e^(s h) &gt; 0.</param>
    /// <param name="scale">The temperature factor s.</param>
    public static T Slope<T>(ReadOnlySpan<T> labels, T oddsOfScaled, T scale)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var o = 0; o < 1 << labels.Length; o++)
        {
            var probability = T.One;
            for (var u = 0; u < labels.Length; u++)
            {
                probability *= (o >> u & 1) == 1 ? labels[u] : T.One - labels[u];
            }

            sum += probability * SlopeOfLoss(o, labels.Length, oddsOfScaled, scale);
        }

        return sum;
    }

    // d/dh of -log σ(s h) is -s / (1 + e^(s h)); of -log σ(-s h) it is s e^(s h) / (1 + e^(s h)).
    private static T SlopeOfLoss<T>(int pattern, int labels, T odds, T scale)
        where T : struct, IReal<T>
    {
        if (pattern == (1 << labels) - 1)
        {
            return -scale / (T.One + odds);
        }

        return pattern == 0 ? scale * odds / (T.One + odds) : T.Zero;
    }
}
