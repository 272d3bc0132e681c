using System.Numerics;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Surveys;

/// <summary>The order of the average rewards Σ_u share(u) log w_u(i), decided although logarithms are not rational.</summary>
/// <remarks>
/// Enclosures tell two averages apart; where they overlap, i and j are equal exactly when Π_u (w_u(i) / w_u(j))^share(u) = 1, which is
/// decided in integers, and otherwise the precision is raised until they come apart.
/// </remarks>
public sealed class AverageRewardOrder
{
    private readonly BradleyTerryMixture population;
    private readonly Enclosure<Bits64>[] averages;

    /// <summary>Prepares the averages.</summary>
    /// <param name="population">The types, with weights e^r.</param>
    public AverageRewardOrder(BradleyTerryMixture population)
    {
        ArgumentNullException.ThrowIfNull(population);
        this.population = population;
        averages = [.. Enumerable.Range(0, population.Responses).Select(Average<Enclosure<Bits64>>)];
    }

    /// <summary>An average reward near its value: for display.</summary>
    /// <param name="option">i.</param>
    public double Approximate(int option) => Enclosure<Bits64>.Approximate(averages[option]);

    /// <summary>The sign of the average reward of one option less that of another.</summary>
    /// <param name="first">i.</param>
    /// <param name="second">j.</param>
    /// <exception cref="UndecidedException">When 1,536 bits do not tell two unequal averages apart.</exception>
    public int Compare(int first, int second) =>
        first == second ? 0
        : Sign(Enclosure<Bits64>.Compare(averages[first], averages[second]))
        ?? (AreEqual(first, second) ? 0 : (int?)null)
        ?? Sign(At<Bits192>(first, second))
        ?? Sign(At<Twice<Twice<Twice<Bits192>>>>(first, second))
        ?? throw new UndecidedException($"the average rewards of options {first + 1} and {second + 1} differ by too little to tell");

    private static int? Sign(Comparison comparison) => comparison switch
    {
        Comparison.Less => -1,
        Comparison.Equal => 0,
        Comparison.Greater => 1,
        _ => null,
    };

    private Comparison At<TPrecision>(int first, int second)
        where TPrecision : IPrecision => Enclosure<TPrecision>.Compare(
            Average<Enclosure<TPrecision>>(first), Average<Enclosure<TPrecision>>(second));

    private T Average<T>(int option)
        where T : struct, IReal<T> => Reals.Sum(
            population.Shares.Count, u => T.Of(population.Shares[u]) * T.Log(T.Of(population.Weights[u][option])));

    private bool AreEqual(int first, int second)
    {
        var (exponents, _) = PreferenceMatrix.Integers(population.Shares);
        return CoprimeBasis.ProductIsOne(Enumerable.Range(0, exponents.Length).SelectMany(u => Ratio(u)));

        IEnumerable<(BigInteger Base, BigInteger Exponent)> Ratio(int u)
        {
            var ratio = population.Weights[u][first] / population.Weights[u][second];
            return [(ratio.Numerator, exponents[u]), (ratio.Denominator, -exponents[u])];
        }
    }
}
