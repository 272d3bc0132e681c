using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The logit reward loss of a data set, one reward per message.</summary>
/// <remarks>L_reward(r) = -sum over (Y, y) in D of ln(e^r(y) / sum over Y of e^r(y')). Perverse Incentives, eq. (7), line 176.</remarks>
public static class MessageLoss
{
    /// <summary>L_reward(r), from rewards.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="rewards">r, one per message.</param>
    public static T Loss<T>(ReadOnlySpan<MessageDatum> data, ReadOnlySpan<T> rewards)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var d in data)
        {
            var offered = new T[d.Alternatives.Count];
            for (var i = 0; i < offered.Length; i++)
            {
                offered[i] = rewards[d.Alternatives[i]];
            }

            sum += Reals.LogSumExp<T>(offered) - rewards[d.Chosen];
        }

        return sum;
    }

    /// <summary>e^(-L_reward) from weights e^r: the product of the logit choice probabilities; rational where the weights are.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="weights">e^r, positive, one per message.</param>
    public static T Likelihood<T>(ReadOnlySpan<MessageDatum> data, ReadOnlySpan<T> weights)
        where T : struct, IReal<T>
    {
        var product = T.One;
        foreach (var d in data)
        {
            var total = T.Zero;
            foreach (var x in d.Alternatives)
            {
                total += weights[x];
            }

            product *= weights[d.Chosen] / total;
        }

        return product;
    }

    /// <summary>Whether some reward vector attains the minimum of the loss, by the graph of choices.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="messages">How many messages there are, at most 30.</param>
    /// <remarks>
    /// Draw an edge from the message chosen to each one it was chosen over. The minimum is attained exactly when every edge lies on
    /// a cycle: when whatever was chosen over another can be reached back from it.
    /// </remarks>
    public static bool HasMinimiser(ReadOnlySpan<MessageDatum> data, int messages)
    {
        var reach = new bool[messages, messages];
        for (var i = 0; i < messages; i++)
        {
            reach[i, i] = true;
        }

        foreach (var d in data)
        {
            foreach (var x in d.Alternatives)
            {
                reach[d.Chosen, x] = true;
            }
        }

        for (var k = 0; k < messages; k++)
        {
            for (var i = 0; i < messages; i++)
            {
                for (var j = 0; j < messages; j++)
                {
                    reach[i, j] |= reach[i, k] && reach[k, j];
                }
            }
        }

        foreach (var d in data)
        {
            foreach (var x in d.Alternatives)
            {
                if (!reach[x, d.Chosen])
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>A set of messages, as bits, whose rewards can be raised for ever to lower the loss; 0 when there is none.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="messages">How many messages there are, at most 16.</param>
    /// <remarks>Every query that offers both the set and its complement chose from the set, and there is such a query.</remarks>
    public static int SeparatingSet(ReadOnlySpan<MessageDatum> data, int messages)
    {
        for (var set = 1; set < (1 << messages) - 1; set++)
        {
            bool meets = false, against = false;
            foreach (var d in data)
            {
                bool inside = false, outside = false;
                foreach (var x in d.Alternatives)
                {
                    inside |= ((set >> x) & 1) == 1;
                    outside |= ((set >> x) & 1) == 0;
                }

                meets |= inside && outside;
                against |= inside && outside && ((set >> d.Chosen) & 1) == 0;
            }

            if (meets && !against)
            {
                return set;
            }
        }

        return 0;
    }
}
