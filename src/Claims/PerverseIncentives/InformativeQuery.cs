using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A query with one concise response whose number of informative responses changes, under IIA.</summary>
/// <param name="Before">Informative responses at first.</param>
/// <param name="Concise">The probability of the concise response at first.</param>
/// <param name="After">Informative responses afterwards, each as likely to be chosen as another.</param>
public sealed record InformativeQuery(int Before, Rational Concise, int After)
{
    /// <summary>The probability of the concise response afterwards, from weights that reproduce the one before.</summary>
    internal T ByWeights<T>()
        where T : struct, IReal<T>
    {
        // Weight 1 for each informative response; the concise one's odds against all of them fix its own.
        var concise = T.Of(Before) * T.Of(Concise) / T.Of(1 - Concise);
        return RepeatedLogit.CopyProbability<T>([concise, T.One], [1, After], 0);
    }

    /// <summary>The same from eq. (6) alone: the odds against one informative response stay, and probabilities sum to 1.</summary>
    internal T ByRatio<T>()
        where T : struct, IReal<T>
    {
        var one = T.Of((1 - Concise) / Before);
        return T.One / (T.One + (T.Of(After) * one / T.Of(Concise)));
    }

    /// <summary>The query in words.</summary>
    internal static string Printed(InformativeQuery c) => $"P(concise) = {c.Concise} beside {c.Before} informative, then {c.After} informative";
}
