using TheoremCheck.Numbers;

namespace TheoremCheck.Engine;

/// <summary>What a claim concludes of one case, written once over every arithmetic.</summary>
/// <typeparam name="TCase">The case: plain exact data.</typeparam>
public interface IStatement<in TCase>
{
    /// <summary>The relation claimed for the case, in the arithmetic <typeparamref name="T"/>.</summary>
    /// <param name="c">A case that meets the claim's hypotheses.</param>
    Gap<T> Evaluate<T>(TCase c)
        where T : struct, IReal<T>;
}
