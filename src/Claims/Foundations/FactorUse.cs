using TheoremCheck.Engine;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The advice which model to use for what.</summary>
internal static class FactorUse
{
    /// <summary>The entry.</summary>
    public static OutOfScopeClaim Claim { get; } = new()
    {
        Id = "foundations/use",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("which model to use", line: 119),
        Statement = "Advice: Bradley-Terry for one ranking of all items, factor models where users differ.",
        Reason = "A recommendation of practice; the mathematics behind it is foundations/cancel-when.",
        Expected = Engine.Verdicts.VerdictKind.OutOfScope,
    };
}
