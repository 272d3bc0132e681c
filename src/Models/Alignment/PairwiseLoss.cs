using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>A loss that is a sum over pairs of responses, L(θ) = Σ_{j &lt; i} f_ij(θ_i - θ_j).</summary>
/// <remarks>
/// A pair is asked with i &gt; j and with the odds e^h of h = θ_i - θ_j, so that everything but the value is rational in the odds. As h
/// does not change when a constant is added to θ, a minimiser is one up to a constant: a policy.
/// </remarks>
/// <typeparam name="T">The arithmetic.</typeparam>
public abstract class PairwiseLoss<T>
    where T : struct, IReal<T>
{
    /// <summary>The number of responses, at least 1.</summary>
    public abstract int Size { get; }

    /// <summary>f_ij(h); infinite or not a number in doubles where the loss has no value.</summary>
    /// <param name="i">The greater index.</param>
    /// <param name="j">The lesser index.</param>
    /// <param name="odds">e^h &gt; 0.</param>
    public abstract T Value(int i, int j, T odds);

    /// <summary>f_ij'(h).</summary>
    /// <param name="i">The greater index.</param>
    /// <param name="j">The lesser index.</param>
    /// <param name="odds">e^h &gt; 0.</param>
    /// <exception cref="OutsideDomainException">When the loss has no value there.</exception>
    public abstract T Slope(int i, int j, T odds);

    /// <summary>f_ij''(h).</summary>
    /// <param name="i">The greater index.</param>
    /// <param name="j">The lesser index.</param>
    /// <param name="odds">e^h &gt; 0.</param>
    /// <exception cref="OutsideDomainException">When the loss has no value there.</exception>
    public abstract T Curvature(int i, int j, T odds);
}
