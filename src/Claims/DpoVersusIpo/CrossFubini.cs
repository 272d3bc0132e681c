using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Cross term of (12): the inner mean over y joins the outer expectation.</summary>
/// <remarks>Of the hypotheses only the independence of y from (y1, y2) is used.</remarks>
public static class CrossFubini
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/cross.fubini",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, display after (12), first equality", line: 182),
        Statement = "For y1, y2, y iid from μ: E[(q(y1)-q(y2)) E_y[v(y1,y)-v(y2,y)]] = E[(q(y1)-q(y2)) (v(y1,y)-v(y2,y))].",
        StepOf = "dpo-versus-ipo/eq15.l2",
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.Nested, CrossLine.Product),
        Controls =
        [
            new("the joined expectation with (*) + (**) for it", new SameValue(CrossLine.Nested, CrossLine.WrongSplit)),
        ],
    };
}
