using System.Text.Json.Serialization;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>A population of user types, each with a reward for every response.</summary>
/// <remarks>
/// A user of type u prefers y to y' with probability σ_t(r(y;u) − r(y';u)), where σ_t(z) = 1 / (1 + e^(−z/t)) is the logistic link
/// of temperature t; Bradley-Terry is t = 1. Heterogeneous preferences, eq. (7), (8) and (13), lines 83, 87 and 145.
/// </remarks>
/// <param name="Shares">The probability of each type; sums to 1.</param>
/// <param name="Rewards">One list per type with r(y;u) for every response y, all of one length of at least 1.</param>
public sealed record Population(ValueList<Rational> Shares, ValueList<ValueList<Rational>> Rewards)
{
    /// <summary>The probability of each type.</summary>
    /// <exception cref="ArgumentException">When the shares are negative or do not sum to 1.</exception>
    public ValueList<Rational> Shares { get; } = Distributions.Checked(Shares, nameof(Shares));

    /// <summary>One list of rewards per type.</summary>
    /// <exception cref="ArgumentException">When there are not as many lists as shares, or the lists differ in length or are empty.</exception>
    public ValueList<ValueList<Rational>> Rewards { get; } = OnePerType(Rewards, Shares.Count);

    /// <summary>The number of responses.</summary>
    [JsonIgnore]
    public int Responses => Rewards[0].Count;

    /// <summary>A population whose types are equally represented.</summary>
    /// <param name="rewards">One list of rewards per type.</param>
    /// <exception cref="ArgumentException">When the lists differ in length or are empty.</exception>
    public static Population EquallyRepresented(params ReadOnlySpan<ValueList<Rational>> rewards) =>
        new(Distributions.Uniform(rewards.Length), ValueList.Create(rewards));

    /// <summary>The population-level preference Pr(y ≻ y') = Σ_u share(u) σ_t(r(y;u) − r(y';u)), eq. (8).</summary>
    /// <param name="response">The index of y.</param>
    /// <param name="other">The index of y'; may be the same, which gives 1/2.</param>
    /// <param name="temperature">t &gt; 0.</param>
    public T Preference<T>(int response, int other, Rational temperature)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var u = 0; u < Shares.Count; u++)
        {
            var difference = (Rewards[u][response] - Rewards[u][other]) / temperature;
            sum += T.Of(Shares[u]) * Reals.Logistic(T.Of(difference));
        }

        return sum;
    }

    /// <summary>The normalised Borda count NBC(y) = Σ_y' D(y') Pr(y ≻ y'), eq. (13); y' = y is among the responses drawn.</summary>
    /// <param name="response">The index of y.</param>
    /// <param name="sampling">D, one probability per response.</param>
    /// <param name="temperature">t &gt; 0.</param>
    /// <exception cref="ArgumentException">When D has another length.</exception>
    public T BordaCount<T>(int response, ValueList<Rational> sampling, Rational temperature)
        where T : struct, IReal<T>
    {
        CheckLength(sampling);
        return Reals.Sum(Responses, k => T.Of(sampling[k]) * Preference<T>(response, k, temperature));
    }

    /// <summary>The same given that the other response is not y itself: Σ_{y' ≠ y} D(y') Pr(y ≻ y') / (1 − D(y)). Not eq. (13).</summary>
    /// <param name="response">The index of y.</param>
    /// <param name="sampling">D, one probability per response, not all on y.</param>
    /// <param name="temperature">t &gt; 0.</param>
    /// <exception cref="ArgumentException">When D has another length.</exception>
    /// <exception cref="DivideByZeroException">When D(y) = 1.</exception>
    public T BordaCountAgainstOthers<T>(int response, ValueList<Rational> sampling, Rational temperature)
        where T : struct, IReal<T>
    {
        CheckLength(sampling);
        var sum = Reals.Sum(
            Responses, k => k == response ? T.Zero : T.Of(sampling[k]) * Preference<T>(response, k, temperature));
        return sum / T.Of(1 - sampling[response]);
    }

    /// <summary>The normalised Borda count as a combination of values of the link, the same for every link with σ(z) + σ(−z) = 1.</summary>
    /// <param name="response">The index of y.</param>
    /// <param name="sampling">D, one probability per response.</param>
    /// <exception cref="ArgumentException">When D has another length.</exception>
    public LinkCombination BordaCountInLinks(int response, ValueList<Rational> sampling)
    {
        CheckLength(sampling);
        return LinkCombination.Of(
            from u in Enumerable.Range(0, Shares.Count)
            from k in Enumerable.Range(0, Responses)
            select (Rewards[u][response] - Rewards[u][k], Shares[u] * sampling[k]));
    }

    /// <summary>The average reward Σ_u share(u) r(y;u), whose order is that of the optimal policy over a uniform reference policy, eq. (10).</summary>
    /// <param name="response">The index of y.</param>
    public Rational AverageReward(int response) => Reals.Sum(Shares.Count, u => Shares[u] * Rewards[u][response]);

    /// <summary>The optimal policy over a uniform reference policy: π*(y) proportional to e^(average reward of y / β), eq. (10).</summary>
    /// <param name="response">The index of y.</param>
    /// <param name="beta">β &gt; 0.</param>
    public T OptimalProbability<T>(int response, Rational beta)
        where T : struct, IReal<T> =>
        T.One / Reals.Sum(Responses, k => T.Exp(T.Of((AverageReward(k) - AverageReward(response)) / beta)));

    private static ValueList<ValueList<Rational>> OnePerType(ValueList<ValueList<Rational>> rewards, int types)
    {
        if (rewards.Count != types)
        {
            throw new ArgumentException($"{rewards.Count} lists of rewards for {types} types: one per type is needed", nameof(rewards));
        }

        return rewards.All(r => r.Count > 0 && r.Count == rewards[0].Count)
            ? rewards
            : throw new ArgumentException("every type needs a reward for every response, and there must be a response", nameof(rewards));
    }

    private void CheckLength(ValueList<Rational> sampling)
    {
        if (sampling.Count != Responses)
        {
            throw new ArgumentException($"{sampling.Count} probabilities for {Responses} responses", nameof(sampling));
        }
    }
}
