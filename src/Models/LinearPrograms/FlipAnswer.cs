using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>The answer to a flip problem in one arithmetic.</summary>
/// <typeparam name="T">The arithmetic.</typeparam>
public abstract record FlipAnswer<T>
    where T : struct, IReal<T>
{
    private FlipAnswer()
    {
    }

    /// <summary>The nearest distribution that flips.</summary>
    /// <param name="Distribution">q, one probability per alternative.</param>
    /// <param name="Distance">The total variation distance ½ Σ |q_k − p_k|.</param>
    /// <param name="Gain">
    /// g·q, at most the right side. Below it, the strict problem g·q &lt; right side has the same minimum; equal to it, the strict
    /// problem has the same infimum or no point at all, and does not attain it.
    /// </param>
    public sealed record Found(ValueList<T> Distribution, T Distance, T Gain) : FlipAnswer<T>;

    /// <summary>No distribution flips.</summary>
    /// <param name="LeastGain">The least g·q over all distributions with q ≥ ε, above the right side; null when there are none.</param>
    public sealed record Impossible(T? LeastGain) : FlipAnswer<T>;

    /// <summary>Calls the function for the case at hand.</summary>
    public TResult Match<TResult>(Func<Found, TResult> found, Func<Impossible, TResult> impossible)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(impossible);
        return this is Found f ? found(f) : impossible((Impossible)this);
    }
}
