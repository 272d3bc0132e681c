using System.Text.Json.Serialization;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>A mixture of Bradley-Terry models given by weights, so that its preferences are rational.</summary>
/// <remarks>
/// With weights w = e^r a user of type u prefers y to y' with probability w_u(y) / (w_u(y) + w_u(y')); the population does so with
/// P = Σ_u share(u) w_u(y) / (w_u(y) + w_u(y')). Heterogeneous preferences, eq. (7) and (8), lines 83 and 87.
/// </remarks>
/// <param name="Shares">The probability of each type; sums to 1.</param>
/// <param name="Weights">One list of positive weights per type, all of one length of at least 1.</param>
public sealed record BradleyTerryMixture(ValueList<Rational> Shares, ValueList<ValueList<Rational>> Weights)
{
    /// <summary>The probability of each type.</summary>
    /// <exception cref="ArgumentException">When the shares are negative or do not sum to 1.</exception>
    public ValueList<Rational> Shares { get; } = Distributions.Checked(Shares, nameof(Shares));

    /// <summary>One list of weights per type.</summary>
    /// <exception cref="ArgumentException">When there are not as many lists as shares, lengths differ, or a weight is not positive.</exception>
    public ValueList<ValueList<Rational>> Weights { get; } = Weights.Count == Shares.Count
        && Weights.All(w => w.Count > 0 && w.Count == Weights[0].Count && w.All(x => x.Sign > 0))
        ? Weights
        : throw new ArgumentException("every type needs a positive weight for every response, and there must be a response", nameof(Weights));

    /// <summary>The number of responses.</summary>
    [JsonIgnore]
    public int Responses => Weights[0].Count;

    /// <summary>The preference P of the population for one response over another; 1/2 for a response over itself.</summary>
    /// <param name="response">The index of y.</param>
    /// <param name="other">The index of y'.</param>
    public Rational Preference(int response, int other) =>
        Reals.Sum(Shares.Count, u => Shares[u] * Weights[u][response] / (Weights[u][response] + Weights[u][other]));

    /// <summary>The normalised Borda count Σ_k q_k P(y, y_k) of a response under a sampling distribution.</summary>
    /// <param name="response">The index of y.</param>
    /// <param name="sampling">q, one probability per response.</param>
    /// <exception cref="ArgumentException">When q has another length.</exception>
    public Rational BordaCount(int response, ValueList<Rational> sampling) => sampling.Count == Responses
        ? Reals.Sum(Responses, k => sampling[k] * Preference(response, k))
        : throw new ArgumentException($"{sampling.Count} probabilities for {Responses} responses", nameof(sampling));
}
