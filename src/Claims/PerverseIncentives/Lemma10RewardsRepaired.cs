using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The first step of Lemma 10 on the repaired event.</summary>
public static class Lemma10RewardsRepaired
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.psi.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof", line: 436),
        StepOf = "perverse-incentives/lemma10",
        Statement = "If d = ρ_data - ρ_chosen > η > 0 and M_1 was chosen in some mixed query: ψ minimises L_reward, and ψ_2 - ψ_1 > d / (1 + d) > η / (1 + η).",
        Repairs = "perverse-incentives/lemma10.psi",
        Uses = ["perverse-incentives/lemma9.repaired"],
        Domain = RepeatedData.LikelyWithMixedChoice,
        Hypotheses = RepeatedData.RepairedHypotheses,
        Conclusion = new Lemma10Rewards(),
        Controls = [new("ψ_2 - ψ_1 > 5 d", new FiveTimes())],
    };

    private sealed class FiveTimes : IStatement<RepeatedData>
    {
        public Gap<T> Evaluate<T>(RepeatedData c)
            where T : struct, IReal<T> => Lemma9.Beyond(c.Block, T.Of(5 * c.Block.Drift()));
    }
}
