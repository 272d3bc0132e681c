using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (15), first line: (12) with the cross term replaced.</summary>
public static class Eq15FirstLine
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq15.l1",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("eq. (15), first line", line: 214),
        Statement = "For every q: E[Δq^2] - 2E[Δq E_y[Δv]] = E[Δq^2] - 2E[Δq v(y1,y2)], with y1, y2, y iid from μ and v within (9); so the argmins "
            + "over any family of q agree.",
        Uses = ["dpo-versus-ipo/eq12.expand", "dpo-versus-ipo/cross.fubini", "dpo-versus-ipo/cross.split", "dpo-versus-ipo/combine.5"],
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.Expanded12, CrossLine.Expanded15),
        Controls =
        [
            new("v(y2,y1) for v(y1,y2)", new SameValue(CrossLine.Expanded12, CrossLine.WrongExpanded15)),
        ],
    };
}
