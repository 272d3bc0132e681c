using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>The random coefficients logit with one attribute: logit choice given β, and β normal across choosers.</summary>
/// <remarks>
/// <para>p(j|S) = ∫ e^(β x_j) / Σ_{k in S} e^(β x_k) φ(β; μ, σ²) dβ. The trapezoid rule on β = μ + σ h i, |i| ≤ n, with weights e^(-(h i)²/2) over
/// their sum is a finite mixture of logits, and how far it is from the integral is bounded: with D the largest σ |x_j - x_k| and
/// a = min(4, π/(2D)), the logit is at most 1 in modulus for |Im| ≤ a (each term of the denominator over its numerator has real part at
/// least 0, and one of them is 1), so the rule without truncation errs by at most 2 e^(a²/2) / (e^(2πa/h) - 1), for the integral as for the
/// weights, and truncation adds no more than 2 e^(-(nh)²/2) to each.</para>
/// <para>Foundations, line 123.</para>
/// </remarks>
public static class RandomCoefficientLogit
{
    private const int Nodes = 96;

    private static readonly Rational Step = Rational.Ratio(1, 8);

    /// <summary>p(j|S) of the finite mixture.</summary>
    /// <param name="attributes">x, one per alternative.</param>
    /// <param name="mean">μ.</param>
    /// <param name="deviation">σ ≥ 0.</param>
    /// <param name="alternative">j, a member of the menu.</param>
    /// <param name="menu">S, none twice.</param>
    public static T Choice<T>(ReadOnlySpan<Rational> attributes, Rational mean, Rational deviation, int alternative, ReadOnlySpan<int> menu)
        where T : struct, IReal<T>
    {
        T chosen = T.Zero, all = T.Zero;
        var utilities = new T[attributes.Length];
        for (var i = -Nodes; i <= Nodes; i++)
        {
            var beta = mean + (deviation * Step * i);
            var weight = T.Exp(T.Of(-(Step * i * Step * i) / 2));
            foreach (var k in menu)
            {
                utilities[k] = T.Of(beta * attributes[k]);
            }

            chosen += weight * Luce.Softmax<T>(utilities, alternative, menu);
            all += weight;
        }

        return chosen / all;
    }

    /// <summary>A bound on the distance from the integral.</summary>
    /// <param name="attributes">x, one per alternative.</param>
    /// <param name="deviation">σ ≥ 0.</param>
    /// <remarks>Uses 2π &gt; 6 and π/2 &gt; 3/2, and that a ratio of two numbers, each within e of its aim, of which the lower is near 1, is within 3e.</remarks>
    public static T Error<T>(ReadOnlySpan<Rational> attributes, Rational deviation)
        where T : struct, IReal<T>
    {
        var spread = Rational.Zero;
        foreach (var x in attributes)
        {
            foreach (var y in attributes)
            {
                spread = Rational.Max(spread, deviation * (x - y));
            }
        }

        var strip = spread.IsZero ? 4 : Rational.Min(4, Rational.Ratio(3, 2) / spread);
        var aliasing = T.Of(2) * T.Exp(T.Of(strip * strip / 2)) / (T.Exp(T.Of(6 * strip / Step)) - T.One);
        var truncation = T.Of(2) * T.Exp(T.Of(-(Nodes * Step * Nodes * Step) / 2));
        return T.Of(3) * (aliasing + truncation);
    }
}
