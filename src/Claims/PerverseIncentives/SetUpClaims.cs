using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims on sections 1 to 3 and equations (1) to (6), each repair after what it repairs.</summary>
internal static class SetUpClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
    ];
}
