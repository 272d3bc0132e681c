using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A population, the distribution D that alternative responses are sampled from, and the temperature of the link.</summary>
/// <param name="Population">The user types.</param>
/// <param name="Sampling">D, one probability per response.</param>
/// <param name="Temperature">The temperature of the logistic link; 1 is Bradley-Terry.</param>
public sealed record SampledPopulation(Population Population, ValueList<Rational> Sampling, Rational Temperature)
{
    /// <summary>Bradley-Terry users and alternatives sampled uniformly, as the document assumes unless it says otherwise.</summary>
    internal static SampledPopulation Uniform(Population population) =>
        new(population, Distributions.Uniform(population.Responses), 1);

    /// <summary>NBC(y), eq. (13).</summary>
    internal T BordaCount<T>(int response)
        where T : struct, IReal<T> => Population.BordaCount<T>(response, Sampling, Temperature);

    /// <summary>NBC(y) given that y is not compared with itself, which is not what eq. (13) says.</summary>
    internal T BordaCountAgainstOthers<T>(int response)
        where T : struct, IReal<T> => Population.BordaCountAgainstOthers<T>(response, Sampling, Temperature);

    /// <summary>The average reward, whose order is that of π*.</summary>
    internal T AverageReward<T>(int response)
        where T : struct, IReal<T> => T.Of(Population.AverageReward(response));

    /// <summary>The case in the document's symbols.</summary>
    internal static string Print(SampledPopulation c) =>
        $"{string.Join(", ", c.Population.Rewards.Select((r, u) => $"r(·;{(char)('A' + u)}) = {r}"))}, "
        + $"shares {c.Population.Shares}, D = {c.Sampling}, temperature {c.Temperature}";
}
