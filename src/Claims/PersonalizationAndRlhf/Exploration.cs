using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4: exploration and exploitation in RLHF.</summary>
public static class Exploration
{
    /// <summary>The claim.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/explore",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, exploration-exploitation", line: 33),
        Statement = "RLHF may have two versions of the trade-off between exploring and exploiting that epsilon-greedy, LinUCB and Thompson sampling deal with.",
        Reason = "Names of methods and a conjectured analogy; no property of any of them is stated.",
        Expected = VerdictKind.OutOfScope,
    };
}
