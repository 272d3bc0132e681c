using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A data set and two different points at which a function of the odds is compared.</summary>
/// <param name="Data">D.</param>
/// <param name="Low">The lesser point, positive.</param>
/// <param name="High">The greater point.</param>
public sealed record DataAtTwoOdds(CategoryData Data, Rational Low, Rational High)
{
    /// <summary>Data within the hypotheses of Lemma 9.</summary>
    public static Domain<DataAtTwoOdds> Drifting { get; } = From(CategoryData.Drifting) with { Wider = From(CategoryData.Any) };

    /// <summary>The hypotheses in force in the proof of Lemma 9.</summary>
    internal static IReadOnlyList<Hypothesis<DataAtTwoOdds>> Hypotheses =>
    [
        new("ρ_data > ρ_chosen", c => c.Data.Drift().Sign > 0),
        new("ρ_chosen > 0", c => c.Data.ShareChosen().Sign > 0),
    ];

    private static Domain<DataAtTwoOdds> From(Domain<CategoryData> data) => new()
    {
        Name = $"{data.Name}; two points 0 < x < x'",
        Draw = draws =>
        {
            var d = data.Draw(draws);
            Rational low = draws.Weight(), step = draws.Weight();
            return new(d, low, low + step);
        },
        Print = c => $"{CategoryData.Printed(c.Data)}, x = {c.Low}, x' = {c.High}",
    };
}

/// <summary>Domains of a data set with one point x.</summary>
internal static class DataAtOdds
{
    /// <summary>Any data, x &gt; 0.</summary>
    public static Domain<CategoryDataAtOdds> Any { get; } = From(CategoryData.Any, d => d.Weight(), "x > 0");

    /// <summary>Data within the hypotheses of Lemma 9, x &gt; 0.</summary>
    public static Domain<CategoryDataAtOdds> Drifting { get; } = From(CategoryData.Drifting, d => d.Weight(), "x > 0") with { Wider = Any };

    /// <summary>Data within the hypotheses of Lemma 9, any real x.</summary>
    public static Domain<CategoryDataAtOdds> DriftingAnywhere { get; } = From(CategoryData.Drifting, d => d.Utility(), "x of either sign");

    /// <summary>The hypotheses in force in the proof of Lemma 9.</summary>
    public static IReadOnlyList<Hypothesis<CategoryDataAtOdds>> Hypotheses =>
    [
        new("ρ_data > ρ_chosen", c => c.Data.Drift().Sign > 0),
        new("ρ_chosen > 0", c => c.Data.ShareChosen().Sign > 0),
    ];

    private static Domain<CategoryDataAtOdds> From(Domain<CategoryData> data, Func<Draws, Rational> point, string range) => new()
    {
        Name = $"{data.Name}; {range}",
        Draw = draws =>
        {
            var d = data.Draw(draws);
            return new(d, point(draws));
        },
        Print = c => $"{CategoryData.Printed(c.Data)}, x = {c.Odds}",
    };
}
