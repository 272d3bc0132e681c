using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Which hinges are active at a fixed q for large m.</summary>
public sealed class Lemma17Hinge : IStatement<CalibrationSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.hinge",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof", line: 626),
        Statement = "For fixed 0 < q < 1 and δ > 0 there is M with m(1-q)/q > e^-δ and q/(m(1-q)) < e^-δ for all m > M; M = e^δ q/(1-q) serves.",
        Reading = "m = e^δ (q/(1-q)) (1 + f) with f > 0 is every m > M. For the hinges of line 220 the roles are exchanged: that of I_2 is active, that of I_1 is not.",
        StepOf = "perverse-incentives/lemma17",
        Domain = CalibrationSetting.Domain,
        Hypotheses = [new("δ > 0", c => c.Margin.Sign > 0)],
        Conclusion = new Lemma17Hinge(),
        Controls =
        [
            new("M = q/(1-q) serves", new SmallerBound()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationSetting c)
        where T : struct, IReal<T>
    {
        var ratio = T.Exp(T.Abs(T.Of(c.Margin))) * (T.One + T.Of(c.Factor));
        return Gap.All(Gap.Greater(ratio, T.Exp(T.Of(-c.Margin))), Gap.Less(T.One / ratio, T.Exp(T.Of(-c.Margin))));
    }

    private sealed class SmallerBound : IStatement<CalibrationSetting>
    {
        public Gap<T> Evaluate<T>(CalibrationSetting c)
            where T : struct, IReal<T> => Gap.Less(T.One / (T.One + T.Of(c.Factor)), T.Exp(T.Of(-c.Margin)));
    }
}
