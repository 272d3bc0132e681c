using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>What Lemma 17 needs in place of convexity: the loss falls on (0, c] for m beyond a bound of c.</summary>
public sealed class Lemma17Apply14Repaired : IStatement<CalibrationSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.apply14.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof, last line", line: 630),
        Statement = "If |I_2| > max(1 + β, 2β ln(p_*(1)/p_*(2))): for each c in (0, 1) and all m > e^δ c/(1-c), ∂L/∂q < 0 at every q ≤ c, so minimisers lie beyond c; convexity is not used.",
        Repairs = "perverse-incentives/lemma17.apply14",
        Uses = ["perverse-incentives/lemma17.sign.repaired"],
        Domain = CalibrationSetting.Corrected,
        Hypotheses = CalibrationSetting.LikelyCorrected,
        Conclusion = new Lemma17Apply14Repaired(),
        Cases = 5000,
        Controls =
        [
            new("∂L/∂q < -|I_2|/(q(1-q))", new Steeper()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationSetting c)
        where T : struct, IReal<T>
    {
        // c = Mass; q runs below it while m stays.
        var q = c.Mass / Rational.Max(1, c.Shift);
        return Gap.All(
            Gap.Greater(T.Log(T.Of(c.LargeRatio() * (1 - q) / q)), T.Of(c.Margin)).Named("hinges of I_2 alone active"),
            Gap.Less(c.LateSlope<T>(q), T.Zero).Named("∂L/∂q < 0"));
    }

    private sealed class Steeper : IStatement<CalibrationSetting>
    {
        public Gap<T> Evaluate<T>(CalibrationSetting c)
            where T : struct, IReal<T> => Gap.Less(c.LateSlope<T>(c.Mass), T.Of(-c.ChoseSecond / (c.Mass * (1 - c.Mass))));
    }
}
