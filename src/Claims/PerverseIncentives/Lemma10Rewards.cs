using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>First step of Lemma 10: on E_η the rewards minimise L_reward and differ by more than η / (1 + η).</summary>
/// <remarks>The second inequality is sound; the first inherits the flaw of Lemma 9, that no minimiser need exist.</remarks>
public sealed class Lemma10Rewards : IStatement<RepeatedData>
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.psi",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof", line: 436),
        StepOf = "perverse-incentives/lemma10",
        Statement = "On E_η, with d = ρ_data - ρ_chosen: ψ minimises L_reward, and ψ_2 - ψ_1 > d / (1 + d) > η / (1 + η).",
        Reading = "D is the block itself, m = 1; β, ζ and ε play no part. The minimiser is unique only up to a constant, which the differences do not see.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma10.psi.repaired",
        Uses = ["perverse-incentives/lemma9.repaired"],
        Domain = RepeatedData.Likely,
        Hypotheses = RepeatedData.Hypotheses,
        Conclusion = new Lemma10Rewards(),
        Controls = [new("d / (1 + d) < η / (1 + η)", new Reversed())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RepeatedData c)
        where T : struct, IReal<T> => Gap.All(
        Lemma9.Beyond(c.Block, T.Of(c.Margin())),
        Gap.Greater(T.Of(c.Margin()), T.Of(c.EtaMargin())).Named("d / (1 + d) > η / (1 + η)"));

    private sealed class Reversed : IStatement<RepeatedData>
    {
        public Gap<T> Evaluate<T>(RepeatedData c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Margin()), T.Of(c.EtaMargin()));
    }
}
