using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>What any algorithm can make of anonymous comparisons when it has to tell populations apart.</summary>
/// <remarks>
/// A sample is a pair of alternatives drawn independently and uniformly with the label of one random user. Pairs of an alternative with
/// itself have the same law whatever the rewards, so they are one outcome. Heterogeneous preferences, Sec. 5 and Definition C.1.
/// </remarks>
public static class AnonymousLearning
{
    /// <summary>The law of one sample: for each ordered pair of different alternatives the labels 1 and 0, and last all other samples.</summary>
    /// <param name="shares">The probability of each type.</param>
    /// <param name="rewards">One list of rewards per type, all of one length.</param>
    /// <param name="link">σ.</param>
    public static T[] Law<T>(ReadOnlySpan<Rational> shares, IReadOnlyList<int[]> rewards, LabelLink link)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(rewards);
        var count = rewards[0].Length;
        var pair = T.One / T.Of(count * count);
        List<T> law = [];
        for (var first = 0; first < count; first++)
        {
            for (var second = 0; second < count; second++)
            {
                if (first != second)
                {
                    var preferred = T.Zero;
                    for (var u = 0; u < rewards.Count; u++)
                    {
                        preferred += T.Of(shares[u]) * LabelLinks.Value<T>(link, rewards[u][second] - rewards[u][first]);
                    }

                    law.Add(pair * preferred);
                    law.Add(pair * (T.One - preferred));
                }
            }
        }

        law.Add(T.One / T.Of(count));
        return [.. law];
    }

    /// <summary>
    /// The greatest probability of naming the population, averaged over populations: (1/N) Σ over data sets of the greatest probability
    /// that a population gives the data set. No algorithm, randomised or not, does better on every population.
    /// </summary>
    /// <param name="laws">The law of one sample for each of N populations, all over the same outcomes.</param>
    /// <param name="samples">The number of independent samples, 0 to 60.</param>
    public static T BestAverageSuccess<T>(IReadOnlyList<T[]> laws, int samples)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(laws);
        var start = new T[laws.Count];
        Array.Fill(start, T.One);
        return Total(laws, 0, samples, start) / T.Of(laws.Count);
    }

    // Sums over how often each outcome occurs, outcome by outcome; the binomial coefficients multiply to the number of orders.
    private static T Total<T>(IReadOnlyList<T[]> laws, int outcome, int left, T[] probabilities)
        where T : struct, IReal<T>
    {
        if (left == 0 || outcome == laws[0].Length - 1)
        {
            var most = T.Zero;
            for (var p = 0; p < probabilities.Length; p++)
            {
                most = T.Max(most, probabilities[p] * T.Pow(laws[p][outcome], left));
            }

            return most;
        }

        var total = T.Zero;
        var extended = (T[])probabilities.Clone();
        for (var times = 0; times <= left; times++)
        {
            total += T.Of(BinomialCounts.Coefficient(left, times)) * Total(laws, outcome + 1, left - times, extended);
            for (var p = 0; p < extended.Length; p++)
            {
                extended[p] *= laws[p][outcome];
            }
        }

        return total;
    }
}
