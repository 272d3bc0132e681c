using TheoremCheck.Engine;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The claims on data, response models and noise, to line 66, each repair after what it repairs.</summary>
internal static class DataClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        DataWithoutMathematics.Headings,
        CommonStructure.Claim,
        RankingLawDimension.Claim,
        FullPreferenceList.Claim,
        BestOfSubset.Claim,
        ChoicesSumToOne.Claim,
        BinaryComparison.Claim,
        ItemwiseResponse.Claim,
        OutsideOption.Claim,
        ResponseMatrix.Claim,
        DomainTable.Claim,
        ClickedResult.Claim,
        BothParameters.Claim,
        BothParametersFromResponses.Claim,
        BothParametersFromResponsesRepaired.Claim,
        LogisticLink.Claim,
        RaschDefinition.Claim,
        RaschImpliesBradleyTerry.Claim,
        RaschFromNoise.Claim,
        RaschFromNoiseRepaired.Claim,
        DifferenceOfRasch.Claim,
        UserParameterCancels.Claim,
        PairwiseIdentified.Claim,
        PairwiseIdentifiedRepaired.Claim,
        ItemwiseIdentified.Claim,
        DataTypeExplains.Claim,
        RaschOneDimension.Claim,
        FactorDefinition.Claim,
        DataWithoutMathematics.Netflix,
        IdealCloser.Claim,
        IdealCloserRepaired.Claim,
        IdealDistance.Claim,
        DataWithoutMathematics.NaturalFor,
        DataWithoutMathematics.Deterministic,
        BothUtilities.Claim,
        BothUtilitiesRepaired.Claim,
        ObservationalEquivalence.Claim,
        ObservationalEquivalenceRepaired.Claim,
        RandomUtilityChoice.Claim,
        IidNoise.Claim,
        IidNoiseRepaired.Claim,
        IidNoiseBracketed.Claim,
        ThresholdResponse.Claim,
        BinaryLogit.Claim,
        LogisticAlgebra.Claim,
        MultinomialLogit.Claim,
        RankingAsChoices.Claim,
        PlackettLuceNormalised.Claim,
    ];
}
