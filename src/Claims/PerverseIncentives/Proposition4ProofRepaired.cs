using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The proof of Proposition 4 with type 1 present, by the repaired lemmas.</summary>
public static class Proposition4ProofRepaired
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop4.proof.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Proposition 4, proof", line: 508),
        StepOf = "perverse-incentives/prop4",
        Statement = "For |Y| ≥ 3 and 0 < p_*(1) < F(P_π̄(M_1)): ρ_data - ρ_chosen > η and M_1 chosen in some mixed query have probability tending to 1 for some η > 0, "
            + "so the repaired Lemma 10 gives P(M_1) → 0.",
        Repairs = "perverse-incentives/prop4.proof",
        Uses = Proposition4Proof.Claim.Uses,
        Domain = DichotomyPopulation.Failing(withZero: false),
        Hypotheses = Proposition4Repaired.Claim.Hypotheses,
        Conclusion = new Proposition4Proof(),
        Controls = [new("the same for the other category", new OtherCategory())],
    };

    private sealed class OtherCategory : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Drift()), T.Zero);
    }
}
