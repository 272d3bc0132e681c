using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Cross term of (12): multiplied out into (*) and (**).</summary>
/// <remarks>Linearity alone: no hypothesis is used.</remarks>
public static class CrossSplit
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/cross.split",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, display after (12), second equality", line: 182),
        Statement = "E[(q(y1)-q(y2)) (v(y1,y)-v(y2,y))] = E[q(y1)v(y1,y) + q(y2)v(y2,y)] - E[q(y1)v(y2,y) + q(y2)v(y1,y)].",
        StepOf = "dpo-versus-ipo/eq15.l2",
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.Product, CrossLine.Split),
        Controls =
        [
            new("(*) + (**)", new SameValue(CrossLine.Product, CrossLine.WrongSplit)),
        ],
    };
}
