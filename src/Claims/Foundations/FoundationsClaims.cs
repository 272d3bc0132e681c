using TheoremCheck.Engine;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The claims of "Chapter 1: Foundations", in printed order, each repair after what it repairs.</summary>
internal static class FoundationsClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        ConstantRatio.Claim,
    ];
}
