using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (15), second line: the square completed with v(y1, y2) as the target.</summary>
public static class Eq15SecondLine
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq15.l2",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("eq. (15), second line", line: 215),
        Statement = "For every q: E[(Δq - v12)^2] - {E[Δq^2] - 2E[Δq v12]} = E[v12^2], free of q; so the argmins over any family of q agree, and "
            + "with the one above both equal that of the squared loss for (11).",
        Uses = ["dpo-versus-ipo/eq15.l1"],
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new DiffersBy(CrossLine.Squared15, CrossLine.Expanded15, CrossLine.Dropped15),
        Controls =
        [
            new("v(y2,y1) in the first line", new DiffersBy(CrossLine.Squared15, CrossLine.WrongExpanded15, CrossLine.Dropped15)),
            new("the two squared losses agree in value", new SameValue(CrossLine.Squared11, CrossLine.Squared15)),
        ],
    };
}
