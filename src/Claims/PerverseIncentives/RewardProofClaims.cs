using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims on the proofs of Lemmas 8 to 10 and 13 and of Proposition 5, each repair after what it repairs.</summary>
internal static class RewardProofClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
    ];
}
