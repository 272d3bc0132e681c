using System.Numerics;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Surveys;

/// <summary>The population's preferences P_ij as integers over one denominator: sums and differences need no fractions.</summary>
/// <remarks>
/// P_ij = Σ_u share(u) w_u(i) / (w_u(i) + w_u(j)). The denominator is that of the shares times the least common multiple of all
/// w_u(i) + w_u(j), the weights of each type being scaled to integers.
/// </remarks>
public sealed class PreferenceMatrix
{
    private readonly BigInteger[][] numerators;
    private readonly BigInteger[] rowSums;

    private PreferenceMatrix(BigInteger[][] numerators, BigInteger denominator)
    {
        this.numerators = numerators;
        Denominator = denominator;
        rowSums = [.. numerators.Select(row => row.Aggregate(BigInteger.Zero, (sum, x) => sum + x))];
    }

    /// <summary>The common denominator, above 0.</summary>
    public BigInteger Denominator { get; }

    /// <summary>The number of options.</summary>
    public int Count => numerators.Length;

    /// <summary>The preferences of a population.</summary>
    /// <param name="population">The types.</param>
    public static PreferenceMatrix Of(BradleyTerryMixture population)
    {
        ArgumentNullException.ThrowIfNull(population);
        var n = population.Responses;
        var (shares, shareScale) = Integers(population.Shares);
        var weights = population.Weights.Map(w => Integers(w).Numerators);
        var common = BigInteger.One;
        foreach (var w in weights)
        {
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var sum = w[i] + w[j];
                    common *= sum / BigInteger.GreatestCommonDivisor(common % sum, sum);
                }
            }
        }

        var numerators = new BigInteger[n][];
        for (var i = 0; i < n; i++)
        {
            numerators[i] = new BigInteger[n];
        }

        var denominator = shareScale * common;
        for (var i = 0; i < n; i++)
        {
            // An option against itself is a fair coin; the sum 2 w need not divide the denominator.
            numerators[i][i] = denominator;
            for (var j = 0; j < i; j++)
            {
                var preference = BigInteger.Zero;
                for (var u = 0; u < shares.Length; u++)
                {
                    preference += shares[u] * weights[u][i] * (common / (weights[u][i] + weights[u][j]));
                }

                numerators[i][j] = 2 * preference;
                numerators[j][i] = 2 * (denominator - preference);
            }
        }

        return new(numerators, 2 * denominator);
    }

    /// <summary>The normalised Borda count under uniform sampling, (1/N) Σ_j P_ij, the option itself included.</summary>
    /// <param name="option">i.</param>
    public Rational BordaCount(int option) => new(rowSums[option], Denominator * Count);

    /// <summary>The sign of the difference of two Borda counts under uniform sampling.</summary>
    /// <param name="first">One option.</param>
    /// <param name="second">Another option.</param>
    public int CompareBorda(int first, int second) => rowSums[first].CompareTo(rowSums[second]);

    /// <summary>The numerators of P_ik − P_jk for every k: how much more often i is preferred than j.</summary>
    /// <param name="upper">i.</param>
    /// <param name="lower">j.</param>
    public BigInteger[] Gains(int upper, int lower)
    {
        var gains = new BigInteger[Count];
        for (var k = 0; k < gains.Length; k++)
        {
            gains[k] = numerators[upper][k] - numerators[lower][k];
        }

        return gains;
    }

    /// <summary>Integers in the proportions of the values, and their common denominator.</summary>
    internal static (BigInteger[] Numerators, BigInteger Denominator) Integers(ValueList<Rational> values) =>
        LinearPrograms.IntegerForm.OverCommonDenominator(values.Span);
}
