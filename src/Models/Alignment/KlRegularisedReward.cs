using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The expected reward of a policy less β times its divergence from a reference policy, and the Lagrangian of its maximum.</summary>
/// <remarks>
/// J(π) = sum of π(a) r(a) - β sum of π(a) log(π(a) / ref(a)), and the Lagrangian J(π) - λ (sum of π(a) - 1). Both are defined for
/// positive weights π(a) whether or not they sum to 1, which is where the partial derivatives live; π(a) = 0 is outside the domain
/// of the logarithm. Personalization and RLHF, derivation, lines 23-25.
/// </remarks>
public static class KlRegularisedReward
{
    /// <summary>The Lagrangian in dual numbers: its value and its slope along the direction in which the weights are given.</summary>
    /// <param name="policy">π with slopes; positive.</param>
    /// <param name="reference">ref: positive, one per action.</param>
    /// <param name="reward">r: one per action.</param>
    /// <param name="beta">β.</param>
    /// <param name="multiplier">λ.</param>
    public static Dual<T> Lagrangian<T>(ReadOnlySpan<Dual<T>> policy, ReadOnlySpan<T> reference, ReadOnlySpan<T> reward, T beta, T multiplier)
        where T : struct, IReal<T>
    {
        Dual<T> gain = Dual<T>.Constant(T.Zero), divergence = gain, mass = gain;
        for (var a = 0; a < policy.Length; a++)
        {
            gain += policy[a] * Dual<T>.Constant(reward[a]);
            divergence += policy[a] * Dual<T>.Log(policy[a] / Dual<T>.Constant(reference[a]));
            mass += policy[a];
        }

        return gain - (Dual<T>.Constant(beta) * divergence) - (Dual<T>.Constant(multiplier) * (mass - Dual<T>.Constant(T.One)));
    }

    /// <summary>The partial derivative of the Lagrangian in the weight of one action, by the chain rule.</summary>
    /// <param name="policy">π: positive, one per action.</param>
    /// <param name="reference">ref: positive, one per action.</param>
    /// <param name="reward">r: one per action.</param>
    /// <param name="beta">β.</param>
    /// <param name="multiplier">λ.</param>
    /// <param name="action">The action whose weight varies.</param>
    public static T Partial<T>(ReadOnlySpan<T> policy, ReadOnlySpan<T> reference, ReadOnlySpan<T> reward, T beta, T multiplier, int action)
        where T : struct, IReal<T>
    {
        var varied = new Dual<T>[policy.Length];
        for (var a = 0; a < varied.Length; a++)
        {
            varied[a] = a == action ? Dual<T>.Variable(policy[a]) : Dual<T>.Constant(policy[a]);
        }

        return Lagrangian(varied, reference, reward, beta, multiplier).Slope;
    }
}
