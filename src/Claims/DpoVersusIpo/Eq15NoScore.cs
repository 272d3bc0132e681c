using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>IPO and the score function.</summary>
public static class Eq15NoScore
{
    /// <summary>The claim.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq15.no-score",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, after (15); Sec. 4.2, first item", line: 219),
        Statement = "IPO learns a policy without learning a score function first.",
        Reason = "Says how the method is organised; its mathematical core, that the label criterion reaches the optimum for s without an "
            + "estimate of s, is ipo.criterion.",
        Expected = Engine.Verdicts.VerdictKind.OutOfScope,
    };
}
