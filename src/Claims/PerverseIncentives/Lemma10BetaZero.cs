using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 10: for β = 0 the policy that minimises L_policy has P(M_1) = 0.</summary>
/// <remarks>
/// Under Assumption 3 every θ ∈ R² has 0 &lt; P(M_1) &lt; 1, and L_policy = -|D| (ψ_2 - (ψ_2 - ψ_1) P(M_1)) falls as P(M_1) falls: its
/// infimum over the open interval is not attained if ψ_2 &gt; ψ_1, and no θ has P(M_1) = 0.
/// </remarks>
public sealed class Lemma10BetaZero : IStatement<UnregularisedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<UnregularisedPolicy> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.beta0",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof, β = 0", line: 436),
        StepOf = "perverse-incentives/lemma10",
        Statement = "For β = 0 and ψ_2 > ψ_1: some θ ∈ R² minimises L_policy(π_θ|r_ψ) under Assumption 3, and there P(M_1) = 0 and P(M_2) = 1.",
        Reading = "Literal: θ minimises, as the lemma says. Eq. (8) asks for β > 0, so the case lies outside the paper's own setting too.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma10.beta0.repaired",
        Domain = UnregularisedPolicy.Domain,
        Hypotheses = Hypotheses,
        Conclusion = new Lemma10BetaZero(),
        Controls = [new("P(M_2) = 0", new OtherEnd())],
    };

    /// <summary>What E_η is said to give.</summary>
    internal static IReadOnlyList<Hypothesis<UnregularisedPolicy>> Hypotheses => [new("ψ_2 > ψ_1", c => c.Lead().Sign > 0)];

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UnregularisedPolicy c)
        where T : struct, IReal<T> => Gap.All(
        Gap.AtMost(T.Of(c.Lead()), T.Zero).Named("a minimum over 0 < P(M_1) < 1 is attained only if ψ_2 - ψ_1 ≤ 0"),
        Gap.Equal(T.Of(c.FirstMass(1)), T.Zero).Named("P(M_1) = 0 for some θ"));

    private sealed class OtherEnd : IStatement<UnregularisedPolicy>
    {
        public Gap<T> Evaluate<T>(UnregularisedPolicy c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.FirstMass(1)), T.One);
    }
}
