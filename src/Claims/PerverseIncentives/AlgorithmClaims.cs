using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims on section 4, section 5 up to its propositions, section 6 and 7, each repair after what it repairs.</summary>
internal static class AlgorithmClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
    ];
}
