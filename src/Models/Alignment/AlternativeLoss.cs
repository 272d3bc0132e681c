using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The second consistent direct loss: -s - I(s) on agreement for y2, with s = σ(h), and the same at 1 - s on agreement for y1.</summary>
/// <remarks>
/// I(θ) = ∫ from 1 to θ of (1/t - 1)^n dt with n = |U| types. Heterogeneous preferences, Appendix C, lines 771 to 799. The integral is
/// written out by the binomial theorem, so that its derivative can be taken without using what it is the integral of.
/// </remarks>
public static class AlternativeLoss
{
    /// <summary>I(θ) in closed form, with its derivative.</summary>
    /// <param name="theta">θ &gt; 0.</param>
    /// <param name="types">n, at least 1.</param>
    public static Dual<T> Integral<T>(Dual<T> theta, int types)
        where T : struct, IReal<T>
    {
        // (1/t - 1)^n = Σ_k C(n, k) (-1)^(n-k) t^-k, term by term.
        var (sum, power, binomial) = (Dual<T>.Constant(T.Zero), theta, 1L);
        for (var k = 0; k <= types; k++)
        {
            var term = k == 1 ? Dual<T>.Log(theta) : (power - Dual<T>.Constant(T.One)) / Dual<T>.Constant(T.Of(1 - k));
            sum += Dual<T>.Constant(T.Of((types - k) % 2 == 0 ? binomial : -binomial)) * term;
            binomial = binomial * (types - k) / (k + 1);
            power /= theta;
        }

        return sum;
    }

    /// <summary>The population loss of one pair, -[Πz (s + I(s)) + Π(1 - z) (1 - s + I(1 - s))], with its derivative in s.</summary>
    /// <param name="s">s, strictly between 0 and 1.</param>
    /// <param name="forSecond">Πz: the probability that all types prefer y2.</param>
    /// <param name="forFirst">Π(1 - z): the probability that all types prefer y1.</param>
    /// <param name="types">n, at least 1.</param>
    public static Dual<T> OfPair<T>(Dual<T> s, T forSecond, T forFirst, int types)
        where T : struct, IReal<T>
    {
        var other = Dual<T>.Constant(T.One) - s;
        return Dual<T>.Constant(T.Zero)
            - (Dual<T>.Constant(forSecond) * (s + Integral(s, types)))
            - (Dual<T>.Constant(forFirst) * (other + Integral(other, types)));
    }

    /// <summary>The derivative of minus that loss as printed: Πz (1 + (1/s - 1)^n) + Π(1 - z) (-1 - (1/(1 - s) - 1)^n).</summary>
    /// <inheritdoc cref="OfPair"/>
    public static Dual<T> Condition<T>(Dual<T> s, T forSecond, T forFirst, int types)
        where T : struct, IReal<T>
    {
        var one = Dual<T>.Constant(T.One);
        return (Dual<T>.Constant(forSecond) * (one + Power((one / s) - one, types)))
            - (Dual<T>.Constant(forFirst) * (one + Power((one / (one - s)) - one, types)));
    }

    private static Dual<T> Power<T>(Dual<T> x, int n)
        where T : struct, IReal<T>
    {
        var power = Dual<T>.Constant(T.One);
        for (var k = 0; k < n; k++)
        {
            power *= x;
        }

        return power;
    }
}
