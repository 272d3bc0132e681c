using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>The population of Proof Strategy 3: two types who differ on one response, moved about by every permutation.</summary>
/// <remarks>
/// A type is a pair (u, ρ), all equally likely. Its user accepts the response ρ(y0) over any other with probability 2/3 ± τ, + for
/// u = A, and is indifferent between the others; τ = τ2 for the identity, τ1 for every other ρ. y0 is response 0. Heterogeneous
/// preferences, lines 255 to 263.
/// </remarks>
public static class PermutedTypes
{
    /// <summary>The probability that the population prefers one response to another, over all 2 |Y|! types.</summary>
    /// <param name="responses">|Y|, 1 to 7.</param>
    /// <param name="tau1">τ1.</param>
    /// <param name="tau2">τ2.</param>
    /// <param name="first">The response preferred.</param>
    /// <param name="second">The other response.</param>
    public static T Preference<T>(int responses, T tau1, T tau2, int first, int second)
        where T : struct, IReal<T>
    {
        T half = T.One / T.Of(2), twoThirds = T.Of(Rational.Ratio(2, 3)), sum = T.Zero;
        var permutations = Rankings.All(responses);
        for (var p = 0; p < permutations.Count; p++)
        {
            var moved = permutations[p][0];
            foreach (var sign in (ReadOnlySpan<int>)[1, -1])
            {
                var accepts = twoThirds + (T.Of(sign) * (p == 0 ? tau2 : tau1));
                sum += first == second || (moved != first && moved != second) ? half : moved == first ? accepts : T.One - accepts;
            }
        }

        return sum / T.Of(2 * permutations.Count);
    }

    /// <summary>How much of r̄_τ1(y0) and of r̄_τ2(y0) the average reward of a response is made of.</summary>
    /// <param name="responses">|Y|, 1 to 7.</param>
    /// <param name="response">y.</param>
    public static (Rational OfFirst, Rational OfSecond) AverageParts(int responses, int response)
    {
        var permutations = Rankings.All(responses);
        int first = 0, second = 0;
        for (var p = 0; p < permutations.Count; p++)
        {
            if (permutations[p][0] == response)
            {
                first += p == 0 ? 0 : 1;
                second += p == 0 ? 1 : 0;
            }
        }

        return (Rational.Ratio(first, permutations.Count), Rational.Ratio(second, permutations.Count));
    }

    /// <summary>The number of types (u, ρ), and of different reward functions among them.</summary>
    /// <param name="responses">|Y|, 1 to 7.</param>
    /// <param name="tau1">τ1.</param>
    /// <param name="tau2">τ2.</param>
    public static (int Types, int RewardFunctions) Count(int responses, Rational tau1, Rational tau2)
    {
        // A reward function is where y0 has gone and how it is accepted there.
        var types = Rankings.All(responses)
            .SelectMany((p, index) => new[] { 1, -1 }.Select(sign => (Moved: p[0], Shift: sign * (index == 0 ? tau2 : tau1))))
            .ToList();
        return (types.Count, types.Distinct().Count());
    }

    /// <summary>r̄_τ(y0) = (log x_A + log x_B) / 2 with x the odds of acceptance, the average over the two types of eq. (16).</summary>
    /// <param name="tau">τ, between 0 and 1/3.</param>
    public static T AverageAtTop<T>(Rational tau)
        where T : struct, IReal<T>
    {
        Rational a = Rational.Ratio(2, 3) + tau, b = Rational.Ratio(2, 3) - tau;
        return (T.Log(T.Of(a / (1 - a))) + T.Log(T.Of(b / (1 - b)))) / T.Of(2);
    }
}
