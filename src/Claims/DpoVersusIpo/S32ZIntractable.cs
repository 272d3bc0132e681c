using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The normaliser Z(x).</summary>
public static class S32ZIntractable
{
    /// <summary>The claim.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s32.z-intractable",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 3.2, after the second display", line: 92),
        Statement = "Z(x) is intractable.",
        Reason = "A statement on the cost of a sum over all token sequences, for which the document gives no model of computation.",
        Expected = Engine.Verdicts.VerdictKind.OutOfScope,
    };
}
