using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>A preference datum over single messages: which were offered and which one was chosen.</summary>
/// <param name="Offered">Indices of messages, at least one; repetitions count.</param>
/// <param name="Chosen">The index of the chosen message; one of those offered.</param>
public sealed record RecordedChoice(ValueList<int> Offered, int Chosen);

/// <summary>Rewards, policies and the choice probabilities behind L_reward and L_DPO, message by message.</summary>
/// <remarks>
/// L_reward(r) = -sum over D of ln(e^(r(y)) / sum of e^(r(y'))); L_DPO(π) has (P_π / P_π̄)^(β/|D|) in place of e^r. Rewards are given
/// by weights e^r, and |D|/β by a positive integer k, so that most values are rational. Perverse Incentives, eqs. (7), (9) and (11),
/// lines 178, 198 and 208.
/// </remarks>
public static class DirectPreference
{
    /// <summary>The policy π_r of eq. (9): masses P_π̄ · w^k, normalised.</summary>
    /// <param name="baseline">P_π̄, not all 0.</param>
    /// <param name="weights">w = e^r, positive.</param>
    /// <param name="power">k = |D|/β, at least 0.</param>
    public static T[] Policy<T>(ReadOnlySpan<T> baseline, ReadOnlySpan<T> weights, int power)
        where T : struct, IReal<T>
    {
        var masses = new T[baseline.Length];
        for (var x = 0; x < masses.Length; x++)
        {
            masses[x] = baseline[x] * T.Pow(weights[x], power);
        }

        var total = Reals.Sum<T>(masses);
        for (var x = 0; x < masses.Length; x++)
        {
            masses[x] /= total;
        }

        return masses;
    }

    /// <summary>e^(r(y)) / sum of e^(r(y')), the choice probability in L_reward.</summary>
    /// <param name="weights">w = e^r.</param>
    /// <param name="choice">The datum.</param>
    public static T Probability<T>(ReadOnlySpan<T> weights, RecordedChoice choice)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(choice);
        var total = T.Zero;
        foreach (var x in choice.Offered)
        {
            total += weights[x];
        }

        return weights[choice.Chosen] / total;
    }

    /// <summary>The weights (P_π / P_π̄)^(1/k) which L_DPO puts in place of e^r.</summary>
    /// <param name="policy">P_π, positive where it is asked for.</param>
    /// <param name="baseline">P_π̄.</param>
    /// <param name="power">k = |D|/β, at least 1.</param>
    /// <exception cref="DivideByZeroException">When a mass of the baseline is 0.</exception>
    public static T[] ImpliedWeights<T>(ReadOnlySpan<T> policy, ReadOnlySpan<T> baseline, int power)
        where T : struct, IReal<T>
    {
        var weights = new T[policy.Length];
        for (var x = 0; x < weights.Length; x++)
        {
            weights[x] = Root(policy[x] / baseline[x], power);
        }

        return weights;
    }

    /// <summary>The k-th root of a positive number.</summary>
    /// <param name="value">Positive.</param>
    /// <param name="power">k, at least 1.</param>
    public static T Root<T>(T value, int power)
        where T : struct, IReal<T> => power == 1 ? value : T.Exp(T.Log(value) / T.Of(power));
}
