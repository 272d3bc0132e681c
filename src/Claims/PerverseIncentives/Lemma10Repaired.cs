using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 10 with the event that existence needs: M_1 was chosen in some query that offered both categories.</summary>
public sealed class Lemma10Repaired : IStatement<RepeatedData>
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 10", line: 430),
        Statement = "With E_η = {ρ_data - ρ_chosen > η} ∩ {M_1 chosen in some mixed query}, a baseline uniform within M_1 and within M_2 with mass on both, and β > 0: "
            + "if P(E_η(D)) → 1 for some η > 0, then P(M_1) → 0 and P(M_2) → 1 in probability; on E_η, P(M_1)/P(M_2) < (P_π̄(M_1)/P_π̄(M_2)) e^(-(η/(1+η)) |D|/β).",
        Reading = "On E_η the bound is certain and depends on |D| alone, so random data enter through P(E_η) only.",
        Repairs = "perverse-incentives/lemma10",
        Uses = Lemma10.Claim.Uses,
        Domain = RepeatedData.LikelyWithMixedChoice,
        Hypotheses = RepeatedData.RepairedHypotheses,
        Conclusion = new Lemma10Repaired(),
        Controls =
        [
            new("P(M_1) < ε from |D| = |B| on", new AtOnce()),
            new("ψ_2 - ψ_1 > 5 η", new FiveTimes()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RepeatedData c)
        where T : struct, IReal<T> => Gap.All(
        new Lemma10().Evaluate<T>(c),
        Gap.Less(T.Zero, RewardLoss.Descent(c.Block.Items.Span, T.Exp(T.Of(c.EtaMargin())))).Named("ψ_2 - ψ_1 > η / (1 + η)"));

    private sealed class AtOnce : IStatement<RepeatedData>
    {
        public Gap<T> Evaluate<T>(RepeatedData c)
            where T : struct, IReal<T>
        {
            // P(M_1) < ε at m = 1 exactly if ψ_2 - ψ_1 exceeds (β/|B|) ln(odds (1 - ε)/ε).
            var least = T.Of(c.Beta / c.Block.Items.Count) * T.Log(T.Of(c.BaselineOdds() * (1 - c.Epsilon) / c.Epsilon));
            return Gap.Less(T.Zero, RewardLoss.Descent(c.Block.Items.Span, T.Exp(least)));
        }
    }

    private sealed class FiveTimes : IStatement<RepeatedData>
    {
        public Gap<T> Evaluate<T>(RepeatedData c)
            where T : struct, IReal<T> => Gap.Less(T.Zero, RewardLoss.Descent(c.Block.Items.Span, T.Exp(T.Of(5 * c.Eta()))));
    }
}
