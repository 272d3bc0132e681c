using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Combination of (13) and (14), first line.</summary>
public static class Combine1
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/combine.1",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, combination, first line", line: 204),
        Statement = "(*) - (**) = 2E[q(y1)v(y1,y2)] - (α1+α2) E[q(y1)] for y1, y2, y iid from μ and v within (9).",
        StepOf = "dpo-versus-ipo/combine.5",
        Uses = ["dpo-versus-ipo/eq13", "dpo-versus-ipo/eq14.l4"],
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.Split, CrossLine.Combined1),
        Controls =
        [
            new("plus instead of minus", new SameValue(CrossLine.Split, CrossLine.WrongCombined1)),
        ],
    };
}
