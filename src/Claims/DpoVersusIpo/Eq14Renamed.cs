using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (14), second line: the two crossed terms have one expectation.</summary>
public static class Eq14Renamed
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq14.l2",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("eq. (14), second line", line: 196),
        Statement = "For y1, y2, y iid from μ: E[q(y1)v(y2,y) + q(y2)v(y1,y)] = 2E[q(y1)v(y2,y)].",
        StepOf = "dpo-versus-ipo/eq14.l4",
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.Crossed, CrossLine.Renamed),
        Controls =
        [
            new("2E[q(y1)v(y1,y)]", new SameValue(CrossLine.Crossed, CrossLine.WrongRenamed)),
        ],
    };
}
