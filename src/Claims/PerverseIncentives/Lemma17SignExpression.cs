using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The expression printed for ∂L/∂q is negative for large m.</summary>
public sealed class Lemma17SignExpression : IStatement<CalibrationSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.sign.expression",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof", line: 628),
        Statement = "On E(D), for each 0 < q < 1: -|I_1| m/q² + β ((1-q) ln((1-q)/p_*(1)) + q ln(q/p_*(2))) < 0 for all m > M; M = β q² max(1/p_*(1), 1/p_*(2))/|I_1| serves.",
        Reading = "Second reading of lemma17.sign: the expression as it stands, though it is not the derivative.",
        StepOf = "perverse-incentives/lemma17",
        Domain = CalibrationSetting.Domain,
        Hypotheses = CalibrationSetting.Likely,
        Conclusion = new Lemma17SignExpression(),
        Cases = 2000,
        Controls =
        [
            new("the divergence is at most 0", new NoDivergence()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationSetting c)
        where T : struct, IReal<T>
    {
        var m = c.Beta * c.Mass * c.Mass * Rational.Max(1 / c.First, 1 / (1 - c.First)) / Math.Max(1, c.ChoseFirst) * (1 + c.Factor) + c.Factor;
        T q = T.Of(c.Mass);
        return Gap.Less((T.Of(c.Beta) * InclusiveMassLoss.Divergence(q, T.Of(c.First))) - (T.Of(c.ChoseFirst * m) / (q * q)), T.Zero);
    }

    private sealed class NoDivergence : IStatement<CalibrationSetting>
    {
        public Gap<T> Evaluate<T>(CalibrationSetting c)
            where T : struct, IReal<T> => Gap.AtMost(InclusiveMassLoss.Divergence(T.Of(c.Mass), T.Of(c.First)), T.Zero);
    }
}
