using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims on sections 1 to 3 and equations (1) to (6), each repair after what it repairs.</summary>
internal static class SetUpClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        PerverseIncentive.Claim,
        IndependenceIntuition.Claim,
        FittedPair.Claim,
        FourResponses.Claim,
        FourResponsesRepaired.Claim,
        FourResponsesAsMeant.Claim,
        EmptyPrefix.Claim,
        EmptyPrefixNonempty.Claim,
        EmptyPrefixNonemptyRepaired.Claim,
        Equation1Law.Claim,
        Equation1LawRepaired.Claim,
        Termination.Claim,
        TerminationRepaired.Claim,
        PrefixesMatter.Claim,
        ExamplesSatisfyIndependence.Claim,
        ExamplesSatisfyIndependenceRepaired.Claim,
        Equation3Gumbel.Claim,
        Equation3Multiset.Claim,
        Equation3MultisetRepaired.Claim,
        SoftChoiceGeneralises.Claim,
        SoftChoiceLaw.Claim,
        SoftAsHard.Claim,
        SoftAsHardRepaired.Claim,
        LogitAsSoft.Claim,
        Equation6Repeats.Claim,
        Equation6RepeatsRepaired.Claim,
        FelineReducesDog.Claim,
        EquivalentMessages.Claim,
    ];
}
