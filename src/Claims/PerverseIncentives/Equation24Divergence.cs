using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The divergence of eq. (24), printed with the type distribution p_* in place of the baseline.</summary>
public sealed class Equation24Divergence : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq24.kl",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("eq. (24), regularisation", line: 574),
        Statement = "d_KL(P_π_θ || P_π̄) = (1-q) ln((1-q)/p_*(1)) + q ln(q/p_*(2)), q = P(M_2).",
        Reading = "Literal: for every baseline that is uniform within each category; it holds only where P_π̄(M_1) = p_*(1), which Sec. 5.3 itself violates (0.8 and 0.6).",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq24.kl.repaired",
        StepOf = "perverse-incentives/lemma15",
        Domain = InclusiveSetting.Domain,
        Hypotheses = [],
        Conclusion = new Equation24Divergence(),
        Cases = 2000,
        Controls =
        [
            new("the same without q ln(q/p_*(2))", new HalfOfIt()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T> => Gap.Equal(Equation24DivergenceRepaired.ByMessages<T>(c), InclusiveMassLoss.Divergence(T.Of(c.Q()), T.Of(c.First)));

    private sealed class HalfOfIt : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.Equal(Equation24DivergenceRepaired.ByMessages<T>(c), T.Of(1 - c.Q()) * T.Log(T.Of((1 - c.Q()) / c.First)));
    }
}
