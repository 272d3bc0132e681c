using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (14), last line: (**) is (α1 + α2) E[q(y1)].</summary>
public static class Eq14Closed
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq14.l4",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (14), fourth line", line: 198),
        Statement = "For y1, y2, y iid from μ and v within (9): 2E[q(y1)] E[v(y2,y)] = (α1+α2) E[q(y1)], so (**) = (α1+α2) E[q(y1)].",
        Uses = ["dpo-versus-ipo/eq14.l2", "dpo-versus-ipo/eq14.l3", "dpo-versus-ipo/eq14.meanv"],
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.Crossed, CrossLine.Factored, CrossLine.Closed),
        Controls =
        [
            new("(α2-α1) E[q(y1)]", new SameValue(CrossLine.Factored, CrossLine.WrongClosed)),
        ],
    };
}
