using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The derivative of the SLiC loss at large m.</summary>
public sealed class Lemma17SlopeOfLossRepaired : IStatement<CalibrationSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.dl.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof, ∂L/∂q", line: 628),
        Statement = "For m(1-q)/q > e^δ and baseline p_*: the hinges of I_2 alone are active, and ∂L/∂q = -|I_2|/(q(1-q)) + β (ln(q/(1-q)) + ln(p_*(1)/p_*(2))).",
        Reading = "With a baseline other than p_*, put P_π̄(M_1), P_π̄(M_2) for p_*(1), p_*(2).",
        Repairs = "perverse-incentives/lemma17.dl",
        Domain = CalibrationSetting.Domain,
        Hypotheses = [new("δ > 0", c => c.Margin.Sign > 0)],
        Conclusion = new Lemma17SlopeOfLossRepaired(),
        Cases = 2000,
        Controls =
        [
            new("∂L/∂q = -|I_2|/(q(1-q))", new NoDivergence()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationSetting c)
        where T : struct, IReal<T>
    {
        var log = T.Log(T.Of(c.LargeRatio() / c.Odds()));
        return Gap.All(
            Gap.Greater(log + T.Of(c.Margin), T.Zero).Named("I_2 active"),
            Gap.Less(T.Of(c.Margin) - log, T.Zero).Named("I_1 inactive"),
            Gap.Equal(Lemma17SlopeOfLoss.Differentiated<T>(c, displayed: false), c.LateSlope<T>(c.Mass)).Named("∂L/∂q"));
    }

    private sealed class NoDivergence : IStatement<CalibrationSetting>
    {
        public Gap<T> Evaluate<T>(CalibrationSetting c)
            where T : struct, IReal<T> => Gap.Equal(c.LateSlope<T>(c.Mass), T.Of(-c.ChoseSecond / (c.Mass * (1 - c.Mass))));
    }
}
