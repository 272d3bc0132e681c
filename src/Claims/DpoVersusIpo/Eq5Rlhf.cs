using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>RLHF's second step.</summary>
public static class Eq5Rlhf
{
    /// <summary>The claim.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq5.rlhf",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 3.1, after (5)", line: 78),
        Statement = "RLHF puts the trained score into (1) and runs any reinforcement learning method.",
        Reason = "Describes a procedure; asserts nothing of its result.",
        Expected = Engine.Verdicts.VerdictKind.OutOfScope,
    };
}
