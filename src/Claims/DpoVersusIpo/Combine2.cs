using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Combination of (13) and (14), second line.</summary>
/// <remarks>Draws that coincide need (9b), which is (9c) at y = y'.</remarks>
public static class Combine2
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/combine.2",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, combination, second line", line: 205),
        Statement = "For y1, y2 iid from μ and v within (9), with v12 = v(y1,y2): 2E[q(y1)v12] - (α1+α2) E[q(y1)] = E[2q(y1)v12 - (v12+v21) q(y1)] "
            + "by (9c).",
        StepOf = "dpo-versus-ipo/combine.5",
        Uses = ["dpo-versus-ipo/combine.1"],
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.Combined1, CrossLine.Combined2),
        Controls =
        [
            new("v12 - v21 for v12 + v21", new SameValue(CrossLine.Combined1, CrossLine.WrongCombined2)),
        ],
    };
}
