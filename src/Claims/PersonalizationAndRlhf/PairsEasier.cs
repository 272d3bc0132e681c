using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: pairs are easier to label than lists.</summary>
public static class PairsEasier
{
    /// <summary>The claim.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/pairs-easier",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 8),
        Statement = "Pairs are easier to label than lists.",
        Reason = "The effort of labelling is an observation on people.",
        Expected = VerdictKind.OutOfScope,
    };
}
