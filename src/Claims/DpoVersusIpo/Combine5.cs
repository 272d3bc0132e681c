using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Combination of (13) and (14), fifth line.</summary>
public static class Combine5
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/combine.5",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, combination, fifth line", line: 208),
        Statement = "For y1, y2 iid from μ and v within (9), with v12 = v(y1,y2): E[q(y1)v12 - v12 q(y2)] = E[(q(y1)-q(y2)) v12], so (*) - (**) = "
            + "E[(q(y1)-q(y2)) v12].",
        Uses = ["dpo-versus-ipo/combine.4"],
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.Split, CrossLine.Combined4, CrossLine.Combined5),
        Controls =
        [
            new("v21 for v12", new SameValue(CrossLine.Combined4, CrossLine.WrongCombined5)),
        ],
    };
}
