using TheoremCheck.Engine;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The Taylor correction, the variance of rewards and its estimators (Sections 5.1 to 5.3).</summary>
public static class CorrectionClaims
{
    /// <summary>The claims in printed order, each repair behind what it repairs.</summary>
    public static IReadOnlyList<Claim> All { get; } =
    [
        CorrectedOptimum.Claim,
        CorrectedOptimum.Repaired,
        OrderOfExpansion.Claim,
        SecondOrderExpansion.Claim,
        AlwaysBetterExpansion.Claim,
        AlwaysBetterExpansion.Repaired,
        LooseApproximation.Claim,
        LooseApproximation.Repaired,
        CorrectedEstimate.Claim,
        CorrectedEstimate.InRange,
        CorrectedEstimate.Repaired,
        StableLogarithm.Claim,
        StableLogarithm.Repaired,
        SecondOrderExpansion.Strength,
        InducedDifference.Claim,
        AnonymousVariance.Impossible,
        AnonymousVariance.Identity,
        AnonymousVariance.Conclusive,
        RepeatedLabels.Same,
        RepeatedLabels.General,
        VarianceEstimateSymmetry.Claim,
        VarianceOfPreference.Sum,
        VarianceOfPreference.Variance,
        VarianceOfPreference.Expansion,
        VarianceOfPreference.Repaired,
        PluggedInMean.Claim,
    ];
}
