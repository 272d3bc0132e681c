using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: Bradley-Terry is good enough for intransitive preferences.</summary>
public static class NotConsistent
{
    /// <summary>The claim.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/not-consistent",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 8),
        Statement = "Preferences in personalization are often without a transitive order; Bradley-Terry is good enough all the same.",
        Reason = "An observation on data and a judgement without a criterion; what cycles do to the model is personalization-and-rlhf/not-consistent.cycle.",
        Expected = VerdictKind.OutOfScope,
    };
}
