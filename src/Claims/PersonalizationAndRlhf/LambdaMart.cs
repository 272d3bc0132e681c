using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: LambdaMART in a software package.</summary>
public static class LambdaMart
{
    /// <summary>The claim.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/lambdamart",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 13),
        Statement = "LambdaMART takes boosted trees as its scoring function; XGBoost offers it as rank:pairwise and rank:ndcg.",
        Reason = "Which names a software package gives to its objectives is no mathematics; the loss and the weights are personalization-and-rlhf/weights-same.",
        Expected = VerdictKind.OutOfScope,
    };
}
