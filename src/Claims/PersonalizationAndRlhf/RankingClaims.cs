using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>The claims on the rest of the document, each repair after what it repairs.</summary>
internal static class RankingClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        Years.Claim,
        LogOdds.Claim,
        LogisticForm.Claim,
        LearnedScores.Claim,
        LearnedFromEveryDataSet.Claim,
        LearnedFromEveryDataSetRepaired.Claim,
        LogLikelihood.Claim,
        ShiftInvariance.Claim,
        TransitiveScores.Claim,
        TransitiveLabels.Claim,
        TransitiveLabelsRepaired.Claim,
        NotConsistent.Claim,
        CyclicMajorities.Claim,
        PairsEasier.Claim,
        PairsToList.Claim,
        PairsToListOfAnyPreferences.Claim,
        PairsToListOfAnyPreferencesRepaired.Claim,
        BubbleSorted.Claim,
        RankNet.Claim,
        DiscountedGain.Claim,
        TopPenalty.Claim,
        TopPenaltyAnyDistance.Claim,
        TopPenaltyAnyDistanceRepaired.Claim,
        NdcgChange.Claim,
        LambdaGradient.Claim,
        LambdaSigned.Claim,
        LambdaSignedRepaired.Claim,
        KeepsLoss.Claim,
        KeepsOneLoss.Claim,
        KeepsOneLossRepaired.Claim,
        LambdaMart.Claim,
        WeightsSame.Claim,
        Exploration.Claim,
    ];
}
