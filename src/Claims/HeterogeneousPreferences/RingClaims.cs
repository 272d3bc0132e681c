using TheoremCheck.Engine;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The synthetic experiment on the ring of prompts (Section 7.2).</summary>
public static class RingClaims
{
    /// <summary>The claims in printed order, each repair behind what it repairs.</summary>
    public static IReadOnlyList<Claim> All { get; } =
    [
        RingReduction.Claim,
        RingOptimalPolicy.Claim,
        RingPreferredResponses.Claim,
        RingPreferredResponses.Published,
        RingOrder.Claim,
        RingOrder.AnySlopes,
        RingCorrection.Claim,
        RingCorrectionRepaired.Claim,
        RingCorrection.RewardVariance,
        RingCorrection.SomeSlopes,
        RingStrength.Claim,
        RingStrength.Repaired,
        RingStrength.RewardVariance,
        RingFavour.Claim,
        RingFavour.Repaired,
        RingConsistency.Claim,
        RingConsistency.AnySlopes,
    ];
}
