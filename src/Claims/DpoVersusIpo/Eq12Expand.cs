using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (12): the expanded square without the part that q does not enter.</summary>
public static class Eq12Expand
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq12.expand",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("eq. (12)", line: 178),
        Statement = "For every q: E[(Δq - E_y[Δv])^2] - {E[Δq^2] - 2E[Δq E_y[Δv]]} = E[(E_y[Δv])^2], free of q, with Δq = q(y1)-q(y2) and Δv = "
            + "v(y1,y)-v(y2,y); so the argmins over any family of q agree.",
        Uses = ["dpo-versus-ipo/ls.objective"],
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new DiffersBy(CrossLine.Squared11, CrossLine.Expanded12, CrossLine.Dropped11),
        Controls =
        [
            new("the cross term counted once", new DiffersBy(CrossLine.Squared11, CrossLine.WrongExpanded12, CrossLine.Dropped11)),
        ],
    };
}
