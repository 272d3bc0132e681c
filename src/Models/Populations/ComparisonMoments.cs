using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>What the types of a population say of every pair of responses, under Bradley-Terry.</summary>
/// <remarks>
/// With s_u = σ(r(i; u) - r(j; u)): the preference P = Σ p_u s_u of eq. (8), the spread Σ p_u (s_u - P)² which is J1 - (J1 + J2)² of
/// eq. (19), the variance of the reward difference, and the chance that a label of every type prefers i. Heterogeneous preferences,
/// Sec. 5.3 and 6, lines 323 to 361. Exponentials are taken once per reward and moments once per pair, when first asked for; not for
/// use by several threads.
/// </remarks>
/// <typeparam name="T">The arithmetic.</typeparam>
public sealed class ComparisonMoments<T>
    where T : struct, IReal<T>
{
    private readonly Population population;
    private readonly T[][] weights;
    private readonly T?[,] preferences;
    private readonly T?[,] spreads;

    /// <summary>The moments of a population.</summary>
    /// <param name="population">The types.</param>
    public ComparisonMoments(Population population)
    {
        ArgumentNullException.ThrowIfNull(population);
        this.population = population;
        weights = [.. population.Rewards.Select(r => r.Select(x => T.Exp(T.Of(x))).ToArray())];
        preferences = new T?[Responses, Responses];
        spreads = new T?[Responses, Responses];
    }

    /// <summary>The number of responses.</summary>
    public int Responses => population.Responses;

    /// <summary>The number of types.</summary>
    public int Types => weights.Length;

    /// <summary>Pr(i ≻ j).</summary>
    /// <param name="i">A response.</param>
    /// <param name="j">A response, perhaps the same.</param>
    public T Preference(int i, int j) => preferences[i, j] ??= Reals.Sum(Types, u => T.Of(population.Shares[u]) * Label(u, i, j));

    /// <summary>The variance over the types of σ(r(i; u) - r(j; u)).</summary>
    /// <param name="i">A response.</param>
    /// <param name="j">A response.</param>
    public T Spread(int i, int j)
    {
        var mean = Preference(i, j);
        return spreads[i, j] ??= Reals.Sum(Types, u => T.Of(population.Shares[u]) * T.Pow(Label(u, i, j) - mean, 2));
    }

    /// <summary>The variance over the types of r(i; u) - r(j; u), exact.</summary>
    /// <param name="i">A response.</param>
    /// <param name="j">A response.</param>
    public Rational RewardVariance(int i, int j)
    {
        var mean = population.AverageReward(i) - population.AverageReward(j);
        return Reals.Sum(Types, u => population.Shares[u] * Rational.Pow(population.Rewards[u][i] - population.Rewards[u][j] - mean, 2));
    }

    /// <summary>The probability that one label from each type all prefer i to j.</summary>
    /// <param name="i">A response.</param>
    /// <param name="j">A response.</param>
    public T AllPrefer(int i, int j)
    {
        var product = T.One;
        for (var u = 0; u < Types; u++)
        {
            product *= Label(u, i, j);
        }

        return product;
    }

    /// <summary>The normalised Borda count of a response under uniform opponents, eq. (13).</summary>
    /// <param name="i">A response.</param>
    public T BordaCount(int i) => Reals.Sum(Responses, j => Preference(i, j)) / T.Of(Responses);

    private T Label(int type, int i, int j) => weights[type][i] / (weights[type][i] + weights[type][j]);
}
