using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>Queries whose n alternatives fall into M_1 independently with probability ζ, and the event that both categories occur.</summary>
/// <remarks>Perverse Incentives, Assumption 1, Proposition 4 and Lemmas 11 and 12, lines 228, 265, 458 and 472.</remarks>
public static class MixedQueries
{
    /// <summary>s = 1 - ζ^n - (1 - ζ)^n, the probability that a query offers both categories.</summary>
    /// <param name="mass">ζ in [0, 1], the baseline's mass on M_1.</param>
    /// <param name="size">n = |Y|, at least 1.</param>
    public static T Probability<T>(T mass, int size)
        where T : struct, IReal<T> => T.One - T.Pow(mass, size) - T.Pow(T.One - mass, size);

    /// <summary>F(ζ) = (ζ - ζ^n) / (1 - ζ^n - (1 - ζ)^n), as printed.</summary>
    /// <param name="mass">ζ in (0, 1).</param>
    /// <param name="size">n = |Y|, at least 2.</param>
    /// <exception cref="DivideByZeroException">When ζ is 0 or 1, or n is 1: the formula reads 0/0.</exception>
    public static T ShareFormula<T>(T mass, int size)
        where T : struct, IReal<T> => (mass - T.Pow(mass, size)) / Probability(mass, size);

    /// <summary>E[k_1/n | 0 &lt; k_1 &lt; n] for k_1 ~ Binomial(n, ζ), summed over the counts.</summary>
    /// <param name="mass">ζ in (0, 1).</param>
    /// <param name="size">n = |Y|, 2 to 60.</param>
    /// <exception cref="DivideByZeroException">When the condition has probability 0.</exception>
    public static T ShareByCounts<T>(T mass, int size)
        where T : struct, IReal<T>
    {
        var (weighted, total) = (T.Zero, T.Zero);
        for (var k = 1; k < size; k++)
        {
            var p = BinomialCounts.Probability(size, k, mass);
            weighted += p * T.Of(Rational.Ratio(k, size));
            total += p;
        }

        return weighted / total;
    }
}
