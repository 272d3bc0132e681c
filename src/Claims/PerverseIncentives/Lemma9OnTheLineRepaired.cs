using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>What the proof of Lemma 8 needs of f holds on the half line, where ζ lies.</summary>
public static class Lemma9OnTheLineRepaired
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryDataAtOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.domain.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof, where Lemma 8 is applied", line: 420),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with ρ_data > ρ_chosen > 0: f has a value at each x > 0 and lies above its tangent at 1 at each x > 0 other than 1; "
            + "so Lemma 8 with (0, ∞) in place of R applies to f.",
        Repairs = "perverse-incentives/lemma9.domain",
        Uses = ["perverse-incentives/lemma8.repaired"],
        Domain = DataAtOdds.Drifting with { Wider = Anywhere },
        Hypotheses = [.. DataAtOdds.Hypotheses, new("x > 0", c => c.Odds.Sign > 0)],
        Conclusion = new Lemma9OnTheLine(),
        Controls = [new("the same for every real x", new Lemma9OnTheLine()) { Domain = DataAtOdds.DriftingAnywhere }],
    };

    private static Domain<CategoryDataAtOdds> Anywhere => new()
    {
        Name = "any data, x of either sign",
        Draw = draws => new(Domains.CategoryData.Any.Draw(draws), draws.OneOf(draws.Weight(), draws.Utility())),
        Print = DataAtOdds.Any.Print,
    };
}
