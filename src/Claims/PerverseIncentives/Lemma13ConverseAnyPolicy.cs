using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The last step of Lemma 13 for any policy, as the words have it.</summary>
/// <remarks>A message that no query offers may have no mass in an optimal policy of DPO, and then r* is -∞ there.</remarks>
public static class Lemma13ConverseAnyPolicy
{
    /// <summary>The claim.</summary>
    public static Claim<FittedSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma13.converse.any-policy",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 13, proof", line: 528),
        StepOf = "perverse-incentives/lemma13",
        Statement = "For every policy π* that minimises L_DPO: r* = (β/|D|) ln(P_π*/P_π̄) is a reward function that minimises L_reward, and π_r* = π*.",
        Reading = "Any policy, zero probabilities included, as Sec. 2.1 defines them; a minimiser of L_reward exists, as the lemma supposes.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma13.converse",
        Domain = FittedSetting.OptimalAnyPolicy,
        Hypotheses = [new("π* minimises L_DPO", c => c.Agrees(c.Rival))],
        Conclusion = new Lemma13Converse(),
        Controls = [new("a policy of full support has no such r*", new Never())],
    };

    private sealed class Never : IStatement<FittedSetting>
    {
        public Gap<T> Evaluate<T>(FittedSetting c)
            where T : struct, IReal<T> => c.HasFullSupport() ? Gap.Not(new Lemma13Converse().Evaluate<T>(c)) : Gap.Holds<T>("not asked");
    }
}
