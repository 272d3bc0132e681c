using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Beyond an explicit |D|, P(M_1)/P(M_2) ≥ ε only outside the repaired event.</summary>
public static class Lemma10ProbabilityRepaired
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.prob.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof", line: 446),
        StepOf = "perverse-incentives/lemma10",
        Statement = "With E_η = {ρ_data - ρ_chosen > η} ∩ {M_1 chosen in some mixed query}, p_z = P_π̄(M_z), β, ε > 0 and N = β ln(p_1/(p_2 ε)) (1 + η)/η: "
            + "P(P(M_1)/P(M_2) ≥ ε) ≤ P(E_η(D)^c) for all |D| > max(0, N).",
        Repairs = "perverse-incentives/lemma10.prob",
        Uses = Lemma10Probability.Claim.Uses,
        Domain = RepeatedData.LikelyWithMixedChoice,
        Hypotheses = RepeatedData.RepairedHypotheses,
        Conclusion = new Lemma10Probability(),
        Controls = [new("the same with N = 0", new AtOnce())],
    };

    private sealed class AtOnce : IStatement<RepeatedData>
    {
        public Gap<T> Evaluate<T>(RepeatedData c)
            where T : struct, IReal<T>
        {
            // ratio < ε at |D| = |B| exactly if ψ_2 - ψ_1 exceeds (β/|B|) ln(p_1/(p_2 ε)).
            var least = T.Of(c.Beta / c.Block.Items.Count) * T.Log(T.Of(c.BaselineOdds() / c.Epsilon));
            return Gap.Less(T.Zero, RewardLoss.Descent(c.Block.Items.Span, T.Exp(least)));
        }
    }
}
