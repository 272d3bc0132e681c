using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The author on IPO's motivation.</summary>
public static class S42Motivation
{
    /// <summary>The claim.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.motivation",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, last item", line: 245),
        Statement = "That IPO mends DPO's weakness is a by-product.",
        Reason = "An opinion on what IPO's authors set out to do.",
        Expected = Engine.Verdicts.VerdictKind.OutOfScope,
    };
}
