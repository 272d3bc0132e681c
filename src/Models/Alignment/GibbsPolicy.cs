using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The policy that maximises expected reward less β times the divergence from a reference policy, from weights x = e^(r/β).</summary>
/// <remarks>
/// π*(a) = ref(a) x(a) / Z with Z = Σ ref(a) x(a): rational in ref and x. Divergences and rewards r = β log x need logarithms; a term
/// with π(a) = 0 counts 0. Personalization and RLHF, lines 18 to 29.
/// </remarks>
public static class GibbsPolicy
{
    /// <summary>Z = Σ ref(a) x(a).</summary>
    /// <param name="reference">ref: a probability vector.</param>
    /// <param name="tilt">x: positive, one per action.</param>
    public static T Normaliser<T>(ReadOnlySpan<T> reference, ReadOnlySpan<T> tilt)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var a = 0; a < reference.Length; a++)
        {
            sum += reference[a] * tilt[a];
        }

        return sum;
    }

    /// <summary>π*: a probability vector, 0 where the reference is.</summary>
    /// <param name="reference">ref: a probability vector.</param>
    /// <param name="tilt">x: positive, one per action.</param>
    public static ValueList<Rational> Of(ValueList<Rational> reference, ValueList<Rational> tilt)
    {
        var z = Normaliser(reference.Span, tilt.Span);
        return ValueList.Generate(reference.Count, a => reference[a] * tilt[a] / z);
    }

    /// <summary>Σ π(a) log x(a), the expected reward over β.</summary>
    /// <param name="policy">π: a probability vector.</param>
    /// <param name="tilt">x: positive, one per action.</param>
    public static T Reward<T>(ValueList<Rational> policy, ValueList<Rational> tilt)
        where T : struct, IReal<T> => Reals.Sum(policy.Count, a => policy[a].IsZero ? T.Zero : T.Of(policy[a]) * T.Log(T.Of(tilt[a])));

    /// <summary>KL(π ‖ ref) = Σ π(a) log(π(a) / ref(a)).</summary>
    /// <param name="policy">π: a probability vector, 0 wherever the reference is.</param>
    /// <param name="reference">ref: a probability vector.</param>
    /// <exception cref="DivideByZeroException">When π(a) > 0 = ref(a) somewhere: the divergence is infinite.</exception>
    public static T Divergence<T>(ValueList<Rational> policy, ValueList<Rational> reference)
        where T : struct, IReal<T> =>
        Reals.Sum(policy.Count, a => policy[a].IsZero ? T.Zero : T.Of(policy[a]) * T.Log(T.Of(policy[a] / reference[a])));
}
