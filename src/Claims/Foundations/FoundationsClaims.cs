using TheoremCheck.Engine;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The claims of "Chapter 1: Foundations", in printed order, each repair after what it repairs.</summary>
internal static class FoundationsClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        RankingParameterTable.Claim,
        ParameterCount.Claim,
        ParameterCountRepaired.Claim,
        ParameterCountAsMeant.Claim,
        RankingLawFromChoices.Claim,
        RankingLawFromChoicesRepaired.Claim,
        ChoiceFromRankings.Claim,
        SequentialChoice.Claim,
        SequentialChoiceRepaired.Claim,
        Theorem1.Claim,
        Theorem1Repaired.Claim,
        Theorem1AsMeant.Claim,
        ConstantRatio.Claim,
        Theorem1If.Claim,
        Theorem1OnlyIf.Claim,
        Theorem1OnlyIfRepaired.Claim,
        Theorem2PlackettLuce.Claim,
        ExampleSoftmax.Claim,
        ExampleBradleyTerry.Claim,
        ExamplePlackettLuce.Claim,
        MixtureOfPopulations.Claim,
        SimilarAlternatives.Claim,
        SimilarAlternativesRepaired.Claim,
    ];
}
