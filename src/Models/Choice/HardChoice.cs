using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>The hard choice model: an individual of random type chooses uniformly among the alternatives that its type likes best.</summary>
/// <remarks>
/// P(Y = y | Y) = E[1(y in argmax r(.|Z)) / |argmax r(.|Z)|]. Alternatives are a multiset, so a repeated message counts once for
/// each copy, and the probability is that of one copy. Perverse Incentives, eq. (2), lines 72 and 96.
/// </remarks>
public static class HardChoice
{
    /// <summary>The probability that one copy of a message is chosen.</summary>
    /// <param name="rewards">For each type, the reward of each message.</param>
    /// <param name="types">For each type, its probability.</param>
    /// <param name="message">The message y.</param>
    /// <param name="alternatives">The multiset Y of messages, at least one.</param>
    /// <returns>0 when the message is not among the alternatives.</returns>
    public static T Probability<T>(ReadOnlySpan<int[]> rewards, ReadOnlySpan<T> types, int message, ReadOnlySpan<int> alternatives)
        where T : struct, IReal<T>
    {
        var probability = T.Zero;
        if (!alternatives.Contains(message))
        {
            return probability;
        }

        for (var z = 0; z < types.Length; z++)
        {
            var best = int.MinValue;
            var copies = 0;
            foreach (var x in alternatives)
            {
                var reward = rewards[z][x];
                copies = reward > best ? 1 : copies + (reward == best ? 1 : 0);
                best = Math.Max(best, reward);
            }

            if (rewards[z][message] == best)
            {
                probability += types[z] / T.Of(copies);
            }
        }

        return probability;
    }
}
