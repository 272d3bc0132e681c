using TheoremCheck.Engine;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The second consistent loss (Appendix C) and the arithmetic of the experiments with language models (Section 7.3, Appendix F).</summary>
internal static class AppendixClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        AccuracyGain.Claim,
        AccuracyGain.Relative,
        AccuracyGain.Repaired,
        AccuracyWhiskers.Claim,
        AccuracyWhiskers.Repaired,
        AlternativeConsistency.Claim,
        AlternativeIntegral.Claim,
        AlternativeCondition.Claim,
        AlternativeQuadratic.Claim,
        AlternativeMinimum.Claim,
        AlternativeUniqueness.Claim,
        ConvexityInference.Claim,
        ConvexityInference.Repaired,
        AlternativeConvexity.Claim,
        ReportedMeasurements.Filtering,
        ConsensusSampling.Claim,
        AccuracyTables.Claim,
        AccuracyGranularity.Claim,
        ReportedMeasurements.Accuracies,
    ];
}
