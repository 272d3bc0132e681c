using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Introduction: the years of two methods.</summary>
public static class Years
{
    /// <summary>The claim.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/years",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("introduction", line: 2),
        Statement = "RankNet is of 2005 and DPO of 2023.",
        Reason = "Dates of publication; the reference list gives 2023 for DPO, and for RankNet only an overview of 2010.",
        Expected = VerdictKind.OutOfScope,
    };
}
