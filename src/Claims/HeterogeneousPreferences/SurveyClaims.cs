using TheoremCheck.Engine;
using TheoremCheck.Models.LinearPrograms;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Opinion surveys, Luce rewards and the linear program of the smallest change (Section 7.1, Appendix E).</summary>
public static class SurveyClaims
{
    /// <summary>The claims in printed order, each repair behind what it repairs.</summary>
    /// <param name="solver">The solver of linear programs that these claims ask and do not trust.</param>
    public static IReadOnlyList<Claim> All(ILinearProgramSolver solver) =>
    [
        SamplingThresholdDigits.Claim,
        TemperatureThreshold.Claim,
        ChangedQuestions.Claim,
        HalfOfQuestions.Claim,
        HalfOfQuestionsRepaired.Claim,
        NumberOfSurveys.Claim,
        LuceRewards.Claim,
        LuceEstimateOfCounts.Claim,
        LuceEstimateOfCountsRepaired.Claim,
        MeaningOfDelta.Claim,
        MeaningOfDeltaRepaired.Claim,
        FlipRoutes.Claim(solver),
        NoSwap.Claim(solver),
        HomogeneousAlignment.Claim,
        CommonOrderAlignment.Claim,
    ];
}
