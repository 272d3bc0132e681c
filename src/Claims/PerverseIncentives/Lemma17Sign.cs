using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The sign of the derivative of the SLiC loss at large m on E(D).</summary>
public sealed class Lemma17Sign : IStatement<CalibrationSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.sign",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof", line: 628),
        Statement = "On E(D), for each 0 < q < 1 and m large, ∂L/∂q < 0.",
        Reading = "∂L/∂q is the derivative of the loss, with baseline p_* so that line 220 and the printed divergence agree. That the expression printed at line 628 is negative for large m is true: lemma17.sign.expression.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma17.sign.repaired",
        StepOf = "perverse-incentives/lemma17",
        Uses = ["perverse-incentives/lemma17.dl", "perverse-incentives/eqed"],
        Domain = CalibrationSetting.Domain,
        Hypotheses = CalibrationSetting.Likely,
        Conclusion = new Lemma17Sign(),
        Cases = 10000,
        Controls =
        [
            new("∂L/∂q < -|I_2|/(q(1-q))", new Steeper()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationSetting c)
        where T : struct, IReal<T> => Gap.Less(c.LateSlope<T>(c.Mass), T.Zero);

    private sealed class Steeper : IStatement<CalibrationSetting>
    {
        public Gap<T> Evaluate<T>(CalibrationSetting c)
            where T : struct, IReal<T> => Gap.Less(c.LateSlope<T>(c.Mass), T.Of(-c.ChoseSecond / (c.Mass * (1 - c.Mass))));
    }
}
