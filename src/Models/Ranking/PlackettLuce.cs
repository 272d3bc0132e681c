using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>The Plackett-Luce law of rankings: the best is chosen from all in proportion to weight, then the best of the rest.</summary>
/// <remarks>
/// p(j_1 ≻ ... ≻ j_M) = product over m = 1, ..., M - 1 of w_(j_m) / (w_(j_m) + ... + w_(j_M)), with w = e^V; the product of no
/// factors is 1. Foundations, Theorem 2, line 97.
/// </remarks>
public static class PlackettLuce
{
    /// <summary>The probability of a ranking.</summary>
    /// <param name="weights">One positive weight per alternative.</param>
    /// <param name="ranking">Alternatives from best to worst, none twice.</param>
    public static T Probability<T>(ReadOnlySpan<T> weights, ReadOnlySpan<int> ranking)
        where T : struct, IReal<T>
    {
        var product = T.One;
        for (var m = 0; m < ranking.Length - 1; m++)
        {
            var rest = T.Zero;
            foreach (var k in ranking[m..])
            {
                rest += weights[k];
            }

            product *= weights[ranking[m]] / rest;
        }

        return product;
    }

    /// <summary>The probabilities of all rankings of <see cref="Rankings.All"/>, in that order.</summary>
    public static T[] Law<T>(ReadOnlySpan<T> weights)
        where T : struct, IReal<T>
    {
        var rankings = Rankings.All(weights.Length);
        var law = new T[rankings.Count];
        for (var r = 0; r < law.Length; r++)
        {
            law[r] = Probability(weights, rankings[r]);
        }

        return law;
    }

    /// <summary>∂ log p(j_1 ≻ ... ≻ j_M) / ∂ w_i for each alternative i, exactly.</summary>
    /// <param name="weights">One positive weight per alternative.</param>
    /// <param name="ranking">Alternatives from best to worst, none twice.</param>
    public static Rational[] LogGradient(ReadOnlySpan<Rational> weights, ReadOnlySpan<int> ranking)
    {
        var gradient = new Rational[weights.Length];
        for (var m = 0; m < ranking.Length - 1; m++)
        {
            gradient[ranking[m]] += 1 / weights[ranking[m]];
            var rest = Rational.Zero;
            foreach (var k in ranking[m..])
            {
                rest += weights[k];
            }

            foreach (var k in ranking[m..])
            {
                gradient[k] -= 1 / rest;
            }
        }

        return gradient;
    }
}
