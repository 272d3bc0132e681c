using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>Maximum likelihood for the Bradley-Terry model.</summary>
/// <remarks>The maximiser of Π w_winner / (w_winner + w_loser) exists, up to a factor, exactly when wins lead from every item to every other (Ford). Foundations, line 96.</remarks>
public static class BradleyTerryFit
{
    /// <summary>Fits the model.</summary>
    /// <param name="items">The number of items, at least 1.</param>
    /// <param name="labels">The comparisons.</param>
    public static LuceFit Of(int items, ValueList<PairLabel> labels) => LuceFit.Of(items, labels.Map(LuceChoice.Of).Span);

    /// <summary>Whether weights maximise the likelihood, decided exactly: the likelihood is concave, so its gradient is 0.</summary>
    /// <param name="weights">w: positive, one per item.</param>
    /// <param name="labels">The comparisons.</param>
    public static bool IsMaximum(ValueList<Rational> weights, ValueList<PairLabel> labels) =>
        LuceLikelihood.Gradient(weights.Span, labels.Map(LuceChoice.Of).Span).All(g => g.IsZero);
}
