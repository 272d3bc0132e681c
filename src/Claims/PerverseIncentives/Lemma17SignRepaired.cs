using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The sign of the derivative with the ratio in E(D) turned round.</summary>
public sealed class Lemma17SignRepaired : IStatement<CalibrationSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.sign.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof", line: 628),
        Statement = "If |I_2| > max(1 + β, 2β ln(p_*(1)/p_*(2))), then for each 0 < q < 1 and all m > e^δ q/(1-q), ∂L/∂q < 0.",
        Repairs = "perverse-incentives/lemma17.sign",
        Uses = ["perverse-incentives/lemma17.dl.repaired"],
        Domain = CalibrationSetting.Corrected,
        Hypotheses = CalibrationSetting.LikelyCorrected,
        Conclusion = new Lemma17SignRepaired(),
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
