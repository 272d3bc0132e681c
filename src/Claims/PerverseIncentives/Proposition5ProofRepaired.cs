using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>DPO and RLPO have the same optimum within Assumption 3 once both categories were chosen in mixed queries.</summary>
public static class Proposition5ProofRepaired
{
    /// <summary>The claim.</summary>
    public static Claim<DirectSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop5.proof.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Proposition 5, proof", line: 540),
        StepOf = "perverse-incentives/prop5",
        Statement = "If both categories were chosen in mixed queries: L_reward(r_ψ), L_DPO(π_θ) and L_policy(π_θ|r_ψ) have minimisers, unique up to a constant, "
            + "and those of the last two give the same policy.",
        Reading = "Checked to one part in a thousand: the minimisers lie in one bracket. With p_*(1) in (0, 1) the hypothesis has probability tending to 1.",
        Repairs = "perverse-incentives/prop5.proof",
        Uses = Proposition5Proof.Claim.Uses,
        Domain = DirectSetting.BothChosen,
        Hypotheses =
        [
            new("M_1 chosen in a mixed query", c => c.Data.CountMixed(true) > 0),
            new("M_2 chosen in a mixed query", c => c.Data.CountMixed(false) > 0),
        ],
        Conclusion = new Proposition5Proof(),
        Cases = 2_000,
        Controls = [new("L_DPO is lower where M_2 is implied twice the weight of M_1 than at the baseline", new TowardsSecond())],
    };

    private sealed class TowardsSecond : IStatement<DirectSetting>
    {
        public Gap<T> Evaluate<T>(DirectSetting c)
            where T : struct, IReal<T> => Gap.Greater(c.Gain<T>(c.PolicyOdds(1), c.PolicyOdds(2)), T.One);
    }
}
