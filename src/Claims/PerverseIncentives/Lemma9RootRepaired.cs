using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The root of f exists, and only one, once M_1 was chosen in a query that offered both categories.</summary>
public sealed class Lemma9RootRepaired : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.root.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof", line: 420),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with ρ_data > ρ_chosen in which M_1 was chosen in some mixed query: f has exactly one root ζ > 0, and ζ > 1.",
        Repairs = "perverse-incentives/lemma9.root",
        Uses = ["perverse-incentives/lemma9.limit.repaired"],
        Domain = CategoryData.DriftingWithMixedChoice,
        Hypotheses = Lemma9Repaired.Hypotheses,
        Conclusion = new Lemma9RootRepaired(),
        Controls = [new("ζ > 2", new BeyondTwo())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T> => Gap.All(
        new Lemma9Root().Evaluate<T>(c),
        Gap.Less(T.Zero, RewardLoss.Descent(c.Items.Span, T.One)).Named("f(1) > 0"));

    private sealed class BeyondTwo : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Less(T.Zero, RewardLoss.Descent(c.Items.Span, T.Of(2)));
    }
}
