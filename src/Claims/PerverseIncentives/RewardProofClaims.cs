using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims on the proofs of Lemmas 8 to 10 and 13 and of Proposition 5, each repair after what it repairs.</summary>
internal static class RewardProofClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        SharesOfFirst.Claim,
        Lemma8Tangent.Claim,
        Lemma8TangentRepaired.Claim,
        Lemma8Division.Claim,
        Lemma9Invariance.Claim,
        Lemma9Loss.Claim,
        Lemma9Convex.Claim,
        Lemma9Stationary.Claim,
        Lemma9Decreasing.Claim,
        Lemma9OnTheLine.Claim,
        Lemma9OnTheLineRepaired.Claim,
        Lemma9SlopeAtOne.Claim,
        Equation18.Claim,
        Equation18AnySizes.Claim,
        Equation18AnySizesRepaired.Claim,
        Equation18Inequality.Claim,
        Lemma9Logarithm.Claim,
    ];
}
