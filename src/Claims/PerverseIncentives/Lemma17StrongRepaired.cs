using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The SLiC loss grows at least as |θ_2 - θ_1|, and its hinge part is convex.</summary>
public sealed class Lemma17StrongRepaired : IStatement<CalibrationSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.strong.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof", line: 618),
        Statement = "For β ≥ 0 and δ ≥ 0: L_SLiC ≥ min(|I_1|, |I_2|) (|θ_2 - θ_1| + δ), and the hinge part is convex in θ_2 - θ_1. With |I_1|, |I_2| ≥ 1 minimisers exist, as lines θ + (c, c).",
        Repairs = "perverse-incentives/lemma17.strong",
        Domain = CalibrationSetting.Domain,
        Hypotheses = [new("δ ≥ 0", c => c.Margin.Sign >= 0)],
        Conclusion = new Lemma17StrongRepaired(),
        Cases = 2000,
        Controls =
        [
            new("L_SLiC ≥ (|I_1| + |I_2|) |θ_2 - θ_1|", new BothCounts()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationSetting c)
        where T : struct, IReal<T>
    {
        T odds = T.Of(c.Odds()), step = T.Of(c.Shift), margin = T.Of(c.Margin);
        T Hinges(T w) => CalibrationLoss.Hinges(c.Counts(), w, margin);
        return Gap.All(
            Gap.AtLeast(Lemma17.Loss(c, odds, T.One), T.Of(Math.Min(c.ChoseFirst, c.ChoseSecond)) * (T.Abs(T.Log(odds)) + margin)).Named("lower bound"),
            Gap.AtMost(T.Of(2) * Hinges(odds), Hinges(odds * step) + Hinges(odds / step)).Named("hinges convex"));
    }

    private sealed class BothCounts : IStatement<CalibrationSetting>
    {
        public Gap<T> Evaluate<T>(CalibrationSetting c)
            where T : struct, IReal<T> => Gap.AtLeast(Lemma17.Loss(c, T.Of(c.Odds()), T.One), T.Of(c.ChoseFirst + c.ChoseSecond) * T.Abs(T.Log(T.Of(c.Odds()))));
    }
}
