using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>The soft choice model: an individual of random type chooses by the logit of its own rewards.</summary>
/// <remarks>
/// P(Y = y | Y) = E[w_y(Z) / sum over the copies y' in Y of w_y'(Z)], w(z) = e^(r(.|z)). Perverse Incentives, eq. (4), line 114.
/// </remarks>
public static class SoftChoice
{
    /// <summary>The formula at a message: the probability of one of its copies; 0 when it is not offered.</summary>
    /// <param name="weights">For each type, the positive weight e^r of each message.</param>
    /// <param name="types">For each type, its probability.</param>
    /// <param name="message">y.</param>
    /// <param name="alternatives">The multiset Y, at least one.</param>
    public static T Probability<T>(ReadOnlySpan<T[]> weights, ReadOnlySpan<T> types, int message, ReadOnlySpan<int> alternatives)
        where T : struct, IReal<T>
    {
        var probability = T.Zero;
        if (!alternatives.Contains(message))
        {
            return probability;
        }

        for (var z = 0; z < types.Length; z++)
        {
            var total = T.Zero;
            foreach (var x in alternatives)
            {
                total += weights[z][x];
            }

            probability += types[z] * (weights[z][message] / total);
        }

        return probability;
    }
}
