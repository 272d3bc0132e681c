using TheoremCheck.Engine;
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
            new("the hinge part is at least (|I_1| + |I_2|) |θ_2 - θ_1|", new BothCounts()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationSetting c)
        where T : struct, IReal<T>
    {
        // t = θ_2 - θ_1 as a rational number; the divergence, never below 0, is left out.
        Rational t = c.Factor - c.Shift, step = c.Mass;
        return Gap.All(
            Gap.AtLeast(Hinges<T>(c, t), T.Of(Math.Min(c.ChoseFirst, c.ChoseSecond)) * (T.Abs(T.Of(t)) + T.Of(c.Margin))).Named("lower bound"),
            Gap.AtMost(T.Of(2) * Hinges<T>(c, t), Hinges<T>(c, t + step) + Hinges<T>(c, t - step)).Named("hinges convex"));
    }

    private static T Hinges<T>(CalibrationSetting c, Rational t)
        where T : struct, IReal<T> =>
        (T.Of(c.ChoseFirst) * T.Max(T.Of(t + c.Margin), T.Zero)) + (T.Of(c.ChoseSecond) * T.Max(T.Of(c.Margin - t), T.Zero)) + T.Of(c.OneSided * c.Margin);

    private sealed class BothCounts : IStatement<CalibrationSetting>
    {
        public Gap<T> Evaluate<T>(CalibrationSetting c)
            where T : struct, IReal<T> => Gap.AtLeast(Hinges<T>(c, c.Factor - c.Shift), T.Of(c.ChoseFirst + c.ChoseSecond) * T.Abs(T.Of(c.Factor - c.Shift)));
    }
}
