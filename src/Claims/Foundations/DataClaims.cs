using TheoremCheck.Engine;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The claims on data, response models and noise, to line 66, each repair after what it repairs.</summary>
internal static class DataClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
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
        IdealCloser.Claim,
        IdealCloserRepaired.Claim,
        IdealDistance.Claim,
        BothUtilities.Claim,
        BothUtilitiesRepaired.Claim,
        ObservationalEquivalence.Claim,
        ObservationalEquivalenceRepaired.Claim,
        IidNoise.Claim,
        IidNoiseRepaired.Claim,
        IidNoiseBracketed.Claim,
        BinaryLogit.Claim,
        LogisticAlgebra.Claim,
        MultinomialLogit.Claim,
        RankingAsChoices.Claim,
        PlackettLuceNormalised.Claim,
    ];
}
