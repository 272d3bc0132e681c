using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The same step of Lemma 13 for any policy, as the words have it.</summary>
public static class Lemma13ContradictionAnyPolicy
{
    /// <summary>The claim.</summary>
    public static Claim<FittedSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma13.contradiction.any-policy",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 13, proof", line: 526),
        StepOf = "perverse-incentives/lemma13",
        Statement = "For every policy π': r' = (β/|D|) ln(P_π'/P_π̄) is a reward function with π_r' = π' and L_reward(r') = L_DPO(π').",
        Reading = "Any policy, zero probabilities included, as Sec. 2.1 defines them. The contradiction can be had for these too, by mixing π' with π̄.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma13.contradiction",
        Domain = FittedSetting.AnyPolicy,
        Conclusion = new Lemma13Contradiction(),
        Controls = [new("a policy of full support has no such r'", new Never())],
    };

    private sealed class Never : IStatement<FittedSetting>
    {
        public Gap<T> Evaluate<T>(FittedSetting c)
            where T : struct, IReal<T> => c.HasFullSupport() ? Gap.Not(new Lemma13Contradiction().Evaluate<T>(c)) : Gap.Holds<T>("not asked");
    }
}
