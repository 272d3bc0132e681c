using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Combination of (13) and (14), fourth line.</summary>
public static class Combine4
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/combine.4",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, combination, fourth line", line: 207),
        Statement = "For y1, y2 iid from μ and v within (9), with v12 = v(y1,y2): E[q(y1)v12 - v21 q(y1)] = E[q(y1)v12 - v12 q(y2)], by renaming "
            + "y1 and y2.",
        StepOf = "dpo-versus-ipo/combine.5",
        Uses = ["dpo-versus-ipo/combine.3"],
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.Combined3, CrossLine.Combined4),
        Controls =
        [
            new("v21 q(y2) for v12 q(y2)", new SameValue(CrossLine.Combined3, CrossLine.WrongCombined4)),
        ],
    };
}
