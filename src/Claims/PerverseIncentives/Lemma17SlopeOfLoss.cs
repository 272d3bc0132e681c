using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The derivative of the SLiC loss at large m, as printed.</summary>
public sealed class Lemma17SlopeOfLoss : IStatement<CalibrationSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.dl",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof, ∂L/∂q", line: 628),
        Statement = "For m large, ∂L/∂q = -|I_1| m/q² + β ((1-q) ln((1-q)/p_*(1)) + q ln(q/p_*(2))).",
        Reading = "Granted either loss, the true one or the one displayed with its hinge upside down, and p_* for the baseline; the print has the derivative of the quotient for that of its logarithm and the divergence itself for its derivative.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma17.dl.repaired",
        StepOf = "perverse-incentives/lemma17",
        Uses = ["perverse-incentives/lemma17.dh", "perverse-incentives/lemma17.hinge"],
        Domain = CalibrationSetting.Domain,
        Hypotheses = CalibrationSetting.Likely,
        Conclusion = new Lemma17SlopeOfLoss(),
        Cases = 2000,
        Controls =
        [
            new("∂L/∂q = 0", new Flat()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationSetting c)
        where T : struct, IReal<T>
    {
        T q = T.Of(c.Mass), m = T.Of(c.LargeRatio());
        var printed = (T.Of(c.Beta) * InclusiveMassLoss.Divergence(q, T.Of(c.First))) - (T.Of(c.ChoseFirst) * m / (q * q));
        return Gap.Any(
            Gap.Equal(printed, Differentiated<T>(c, displayed: false)).Named("derivative of the loss of line 220"),
            Gap.Equal(printed, Differentiated<T>(c, displayed: true)).Named("derivative of the loss displayed at line 620"));
    }

    /// <summary>∂L/∂q by forward differentiation over the hinges that are active at large m.</summary>
    internal static T Differentiated<T>(CalibrationSetting c, bool displayed)
        where T : struct, IReal<T>
    {
        Tangent<T> q = Tangent<T>.Variable(T.Of(c.Mass)), one = Of(1), rest = one - q;
        var late = Tangent<T>.Log(Of(c.LargeRatio()) * rest / q) + Of(c.Margin);
        var divergence = (rest * Tangent<T>.Log(rest / Of(c.First))) + (q * Tangent<T>.Log(q / Of(1 - c.First)));
        return ((Of(displayed ? c.ChoseFirst : c.ChoseSecond) * late) + (Of(c.Beta) * divergence)).Slope;

        static Tangent<T> Of(Rational x) => Tangent<T>.Of(T.Of(x));
    }

    private sealed class Flat : IStatement<CalibrationSetting>
    {
        public Gap<T> Evaluate<T>(CalibrationSetting c)
            where T : struct, IReal<T> => Gap.Equal(Differentiated<T>(c, displayed: false), T.Zero);
    }
}
