using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims on the proofs of Lemmas 14 to 17 and of Propositions 6 and 7, each repair after what it repairs.</summary>
internal static class InclusiveProofClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
    ];
}
