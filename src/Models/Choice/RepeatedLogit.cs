using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>The logit formula on a multiset of alternatives, in which a message may be offered several times.</summary>
/// <remarks>
/// P(Y = y | Y) = w_y / sum over the copies y' in Y of w_y', with w = e^r. Perverse Incentives, eq. (3), lines 72 and 104.
/// </remarks>
public static class RepeatedLogit
{
    /// <summary>The formula at a message: the probability of one of its copies; 0 when it is not offered.</summary>
    /// <param name="weights">One positive weight per message.</param>
    /// <param name="copies">How often each message is offered, at least 0.</param>
    /// <param name="message">An index into the weights.</param>
    public static T CopyProbability<T>(ReadOnlySpan<T> weights, ReadOnlySpan<int> copies, int message)
        where T : struct, IReal<T>
    {
        if (copies[message] == 0)
        {
            return T.Zero;
        }

        var total = T.Zero;
        for (var k = 0; k < copies.Length; k++)
        {
            for (var copy = 0; copy < copies[k]; copy++)
            {
                total += weights[k];
            }
        }

        return weights[message] / total;
    }

    /// <summary>The probability that the message is chosen, whichever of its copies.</summary>
    /// <param name="weights">One positive weight per message.</param>
    /// <param name="copies">How often each message is offered, at least 0.</param>
    /// <param name="message">An index into the weights.</param>
    public static T MessageProbability<T>(ReadOnlySpan<T> weights, ReadOnlySpan<int> copies, int message)
        where T : struct, IReal<T> => T.Of(copies[message]) * CopyProbability(weights, copies, message);
}
