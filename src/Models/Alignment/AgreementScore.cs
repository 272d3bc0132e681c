using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>Losses on samples in which all n types agree, as functions of x = e^(n θ), the odds that θ gives to agreement on y2.</summary>
/// <remarks>
/// Such a loss is least at θ* for every population exactly when it is a proper scoring rule for q = x / (1 + x): with a weight W &gt; 0
/// its slopes are -W / (1 + x) on o = 1 and x W / (1 + x) on o = 0. Heterogeneous preferences, Sec. 6, lines 355 and 367: W = n is the
/// temperature-adjusted loss, W = 2 n x / (1 + x)² the quadratic one.
/// </remarks>
public static class AgreementScore
{
    /// <summary>W(x) = Σ_i w_i x^i.</summary>
    /// <param name="weight">w_i from i = 0 up.</param>
    /// <param name="odds">x.</param>
    public static Dual<T> Weight<T>(ValueList<int> weight, Dual<T> odds)
        where T : struct, IReal<T>
    {
        var sum = Dual<T>.Constant(T.Zero);
        for (var i = weight.Count - 1; i >= 0; i--)
        {
            sum = (sum * odds) + Dual<T>.Constant(T.Of(weight[i]));
        }

        return sum;
    }

    /// <summary>∂l/∂θ on a sample in which all types agree, with its derivative along x.</summary>
    /// <param name="weight">The coefficients of W.</param>
    /// <param name="odds">x &gt; 0.</param>
    /// <param name="second">Whether they agree on y2.</param>
    public static Dual<T> Slope<T>(ValueList<int> weight, Dual<T> odds, bool second)
        where T : struct, IReal<T>
    {
        var (w, one) = (Weight(weight, odds), Dual<T>.Constant(T.One));
        return second ? Dual<T>.Constant(-T.One) * w / (one + odds) : odds * w / (one + odds);
    }

    /// <summary>The quadratic loss (1 - q)² on o = 1 and q² on o = 0, q = x / (1 + x).</summary>
    /// <param name="odds">x &gt; 0.</param>
    /// <param name="second">Whether the types agree on y2.</param>
    public static Dual<T> Quadratic<T>(Dual<T> odds, bool second)
        where T : struct, IReal<T>
    {
        var one = Dual<T>.Constant(T.One);
        var missed = (second ? one : odds) / (one + odds);
        return missed * missed;
    }
}
