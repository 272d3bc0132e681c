using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Labelled comparisons under one scale [α1, α2] and under another one.</summary>
/// <param name="Comparisons">The comparisons with the first scale.</param>
/// <param name="Beta1">The lower end α1' of the second scale.</param>
/// <param name="Beta2">The upper end α2' of the second scale.</param>
public sealed record TwoScales(LabelledPairs Comparisons, Rational Beta1, Rational Beta2)
{
    /// <summary>Two scales of the same sum: one widened by the same amount at both ends.</summary>
    public static Domain<TwoScales> SameSum { get; } = Between("of the same sum, one wider than the other or equal to it", (draws, c) =>
    {
        var more = draws.Flip() ? draws.InnerProportion() : draws.Integer(0, 5);
        return new(c, c.Alpha1 - more, c.Alpha2 + more);
    });

    /// <summary>Two scales of the same difference: one shifted.</summary>
    public static Domain<TwoScales> SameDifference { get; } = Between("of the same difference, one shifted by any amount", (draws, c) =>
    {
        var shift = draws.Utility();
        return new(c, c.Alpha1 + shift, c.Alpha2 + shift);
    });

    /// <summary>The comparisons under the second scale.</summary>
    public LabelledPairs Second() => Comparisons with { Alpha1 = Beta1, Alpha2 = Beta2 };

    /// <summary>Whether both scales have α1 ≤ α2.</summary>
    public bool IsOrdered() => Comparisons.Alpha1 <= Comparisons.Alpha2 && Beta1 <= Beta2;

    private static Domain<TwoScales> Between(string relation, Func<Draws, LabelledPairs, TwoScales> second) => new()
    {
        Name = $"{LabelledPairs.Domain.Name}; two scales {relation}",
        Draw = draws => second(draws, LabelledPairs.Domain.Draw(draws)),
        Print = Printed,
        Edges = [new(LabelledPairs.OnePair(0, 1), 0, 1)],
        Classes = [.. LabelledPairs.Domain.Classes.Select(k => new CaseClass<TwoScales>(k.Name, c => k.Contains(c.Comparisons), k.Share))],
        Wider = new()
        {
            Name = "two scales of any ends",
            Draw = draws => new(LabelledPairs.Domain.Draw(draws), draws.Utility(), draws.Utility()),
            Print = Printed,
        },
    };

    private static string Printed(TwoScales c) => $"{c.Comparisons}, α1' = {c.Beta1}, α2' = {c.Beta2}";
}
