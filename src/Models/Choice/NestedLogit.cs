using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>The nested logit model with one nest {0, 1}: the two share noise, each marginally standard Gumbel, the others are independent.</summary>
/// <remarks>
/// P(ε_0 ≤ a, ε_1 ≤ b) = exp(-(e^(-a/λ) + e^(-b/λ))^λ) with 0 &lt; λ ≤ 1: independent at λ = 1, equal in the limit λ → 0; the correlation is
/// 1 - λ². The best of the nest is a Gumbel utility of weight (w_0^(1/λ) + w_1^(1/λ))^λ. Foundations, line 126 (correlated noise).
/// </remarks>
public static class NestedLogit
{
    /// <summary>The weight with which the nest competes.</summary>
    /// <param name="first">w_0 = e^(V_0) &gt; 0.</param>
    /// <param name="second">w_1 &gt; 0.</param>
    /// <param name="dissimilarity">λ, in (0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">When λ is not in (0, 1].</exception>
    public static T Inclusive<T>(T first, T second, Rational dissimilarity)
        where T : struct, IReal<T>
    {
        Checked(dissimilarity);
        return Power(Power(first, 1 / dissimilarity) + Power(second, 1 / dissimilarity), dissimilarity);
    }

    /// <summary>p(j|S).</summary>
    /// <param name="weights">One positive weight e^V per alternative; 0 and 1 are the nest.</param>
    /// <param name="dissimilarity">λ, in (0, 1].</param>
    /// <param name="alternative">j, a member of the menu.</param>
    /// <param name="menu">S, none twice.</param>
    /// <exception cref="ArgumentOutOfRangeException">When λ is not in (0, 1].</exception>
    public static T Choice<T>(ReadOnlySpan<T> weights, Rational dissimilarity, int alternative, ReadOnlySpan<int> menu)
        where T : struct, IReal<T>
    {
        if (!menu.Contains(0) || !menu.Contains(1))
        {
            return Luce.Probability(weights, alternative, menu);
        }

        var nest = Inclusive(weights[0], weights[1], dissimilarity);
        var total = nest;
        foreach (var k in menu)
        {
            total += k > 1 ? weights[k] : T.Zero;
        }

        if (alternative > 1)
        {
            return weights[alternative] / total;
        }

        var (own, other) = (Power(weights[alternative], 1 / dissimilarity), Power(weights[1 - alternative], 1 / dissimilarity));
        return nest / total * (own / (own + other));
    }

    private static void Checked(Rational dissimilarity)
    {
        if (dissimilarity.Sign <= 0 || dissimilarity > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(dissimilarity), $"{dissimilarity} is not in (0, 1]");
        }
    }

    private static T Power<T>(T x, Rational exponent)
        where T : struct, IReal<T> => exponent.IsInteger ? T.Pow(x, (int)exponent.Numerator) : T.Exp(T.Of(exponent) * T.Log(x));
}
