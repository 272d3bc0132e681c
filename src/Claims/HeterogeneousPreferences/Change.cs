using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The same users before and after a change of how their preferences are collected.</summary>
/// <param name="Before">Before the change.</param>
/// <param name="After">After the change.</param>
public sealed record Change(SampledPopulation Before, SampledPopulation After)
{
    /// <summary>The two types of Sec. 4.3 with r(·;A) = (6, 1, 4) and r(·;B) = (3, 9, 4).</summary>
    internal static Population TwoTypes { get; } = Population.EquallyRepresented([6, 1, 4], [3, 9, 4]);

    /// <summary>D(y1) = D(y2) = (1 − D(y3)) / 2.</summary>
    internal static ValueList<Rational> SharedEvenly(Rational third) => [(1 - third) / 2, (1 - third) / 2, third];

    /// <summary>The case in the document's symbols.</summary>
    internal static string Print(Change c) =>
        $"before: {SampledPopulation.Print(c.Before)}; after: {SampledPopulation.Print(c.After)}";
}
