using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The remark that everything extends to prompts.</summary>
public static class Prompting
{
    /// <summary>The claim.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "perverse-incentives/sec2.5.prompt",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 2.5", line: 76),
        Statement = "Prompts are left out of the formulation; examples, algorithms and results are said to extend to them.",
        Expected = VerdictKind.OutOfScope,
        Reason = "announces extensions without stating any of them, so there is no statement with prompts to check",
    };
}
