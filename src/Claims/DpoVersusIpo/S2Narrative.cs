using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Notation and pipeline.</summary>
public static class S2Narrative
{
    /// <summary>The claim.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s2.narrative",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Secs. 1-2", line: 11),
        Statement = "What fine-tuning is for, supervised fine-tuning, and data sets of (x, y1, y2, c) with c in {1, 2}.",
        Reason = "Background and practice; the notation is what later claims use.",
        Expected = Engine.Verdicts.VerdictKind.OutOfScope,
    };
}
