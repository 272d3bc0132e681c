using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Combination of (13) and (14), third line.</summary>
public static class Combine3
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/combine.3",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, combination, third line", line: 206),
        Statement = "For y1, y2 iid from μ and v within (9), with v12 = v(y1,y2): E[2q(y1)v12 - (v12+v21) q(y1)] = E[q(y1)v12 - v21 q(y1)].",
        StepOf = "dpo-versus-ipo/combine.5",
        Uses = ["dpo-versus-ipo/combine.2"],
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.Combined2, CrossLine.Combined3),
        Controls =
        [
            new("plus v21 q(y1)", new SameValue(CrossLine.Combined2, CrossLine.WrongCombined3)),
        ],
    };
}
