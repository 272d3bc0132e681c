using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 9: the limit of f at infinity.</summary>
/// <remarks>A query that offers nothing of M_2 contributes k_1 / k_1 = 1 to f at every x, which the print leaves out.</remarks>
public sealed class Lemma9Limit : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.limit",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof", line: 420),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with ρ_data > ρ_chosen > 0: f(x) → -|D| ρ_chosen as x → ∞.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma9.limit.repaired",
        Domain = CategoryData.Drifting,
        Hypotheses = Lemma9.Claim.Hypotheses,
        Conclusion = new Lemma9Limit(),
        Controls = [new("f(x) → 0", new Vanishes())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T> => Gap.Equal(
        T.Of(RewardLoss.DescentAtInfinity(c.Items.Span)), T.Of(-c.Items.Count * c.ShareChosen()));

    private sealed class Vanishes : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(RewardLoss.DescentAtInfinity(c.Items.Span)), T.Zero);
    }
}
