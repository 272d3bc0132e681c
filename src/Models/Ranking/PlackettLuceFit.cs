using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>Maximum likelihood for the Plackett-Luce model of rankings.</summary>
/// <remarks>
/// Each ranking counts as the choices it makes from the best place down. The maximiser exists, up to a factor, exactly when in every
/// division of the items in two some item of the second part is somewhere ranked above one of the first (Hunter). Foundations, line 97.
/// </remarks>
public static class PlackettLuceFit
{
    /// <summary>Fits the model.</summary>
    /// <param name="items">The number of items, at least 1.</param>
    /// <param name="rankings">Each from best to worst, of all items or some, none twice.</param>
    public static LuceFit Of(int items, ValueList<ValueList<int>> rankings) =>
        LuceFit.Of(items, rankings.SelectMany(LuceChoice.Of).ToArray());
}
