using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>The hard logit model on a multiset: one Gumbel perturbation for each message, which all of its copies share.</summary>
/// <remarks>
/// The best message is the maximum of r(x) + Z(x) over the distinct messages, by integrating densities; its copies tie and are
/// chosen with equal probability, eq. (2). Perverse Incentives, lines 72, 96 and 102.
/// </remarks>
public static class SharedGumbel
{
    /// <summary>The probability that the message is chosen, whichever of its copies.</summary>
    /// <param name="weights">One positive integer e^(r(x)) per message.</param>
    /// <param name="message">A message of Y.</param>
    /// <param name="alternatives">The multiset Y.</param>
    public static T Message<T>(ReadOnlySpan<int> weights, int message, ReadOnlySpan<int> alternatives)
        where T : struct, IReal<T>
    {
        int[] distinct = [.. alternatives.ToArray().Distinct().Order()];
        return AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, weights, 1, message, distinct);
    }

    /// <summary>The probability (2) of one copy of the message.</summary>
    /// <param name="weights">One positive integer e^(r(x)) per message.</param>
    /// <param name="message">A message of Y.</param>
    /// <param name="alternatives">The multiset Y.</param>
    public static T Copy<T>(ReadOnlySpan<int> weights, int message, ReadOnlySpan<int> alternatives)
        where T : struct, IReal<T> =>
        Message<T>(weights, message, alternatives) / T.Of(alternatives.Count(message));
}
