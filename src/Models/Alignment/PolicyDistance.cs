using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>How far a certified policy is from the optimal one, each distance with a bound of its error.</summary>
/// <remarks>
/// π* is in proportion to e^(average reward): eq. (10) of heterogeneous preferences for β = 1 and uniform π_ref. The divergence
/// KL(π ‖ π*) is what π lacks of the regularised average reward. Probabilities are off by factors of at most the certificate's slack.
/// </remarks>
/// <typeparam name="T">The arithmetic.</typeparam>
/// <param name="TotalVariation">Σ |π - π*| / 2.</param>
/// <param name="Divergence">KL(π ‖ π*).</param>
/// <param name="Error">What either may be off by.</param>
public readonly record struct PolicyDistance<T>(T TotalVariation, T Divergence, T Error)
    where T : struct, IReal<T>
{
    /// <summary>The distance of a policy from the optimal policy of a population.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="population">The types.</param>
    public static PolicyDistance<T> Of(CertifiedMinimum policy, Population population)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(population);
        var size = population.Responses;
        var tilts = new T[size];
        for (var i = 0; i < size; i++)
        {
            tilts[i] = T.Exp(T.Of(population.AverageReward(i)));
        }

        var normaliser = Reals.Sum<T>(tilts);
        T variation = T.Zero, divergence = T.Zero, logarithms = T.Zero;
        for (var i = 0; i < size; i++)
        {
            var (p, best) = (T.Of(policy.Probability(i)), tilts[i] / normaliser);
            var logarithm = T.Log(p / best);
            variation += T.Abs(p - best) / T.Of(2);
            divergence += p * logarithm;
            logarithms += T.Abs(logarithm);
        }

        // |π - p| ≤ (slack - 1) p and |log(π/p)| ≤ slack - 1 for every response.
        return new(variation, divergence, T.Of(policy.Slack - 1) * (T.One + T.Of(policy.Slack) + logarithms));
    }
}
