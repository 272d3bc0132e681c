using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (14), third line: independence factors the expectation.</summary>
public static class Eq14Factored
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq14.l3",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("eq. (14), third line", line: 197),
        Statement = "For y1, y2, y iid from μ: 2E[q(y1)v(y2,y)] = 2E[q(y1)] E[v(y2,y)].",
        StepOf = "dpo-versus-ipo/eq14.l4",
        Uses = ["dpo-versus-ipo/eq14.l2"],
        Domain = ScaledDraws.Domain,
        Hypotheses = ScaledDraws.InForce,
        Conclusion = new SameValue(CrossLine.Renamed, CrossLine.Factored),
        Controls =
        [
            new("without the factor 2", new SameValue(CrossLine.Renamed, CrossLine.WrongFactored)),
            new("of 2E[q(y1)v(y1,y)], whose factors share y1", new SameValue(CrossLine.WrongRenamed, CrossLine.Factored)),
        ],
    };
}
