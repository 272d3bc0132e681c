using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims on the proofs of Lemmas 11 and 12, each repair after what it repairs.</summary>
internal static class ConcentrationClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
    ];
}
