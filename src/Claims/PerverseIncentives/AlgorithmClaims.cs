using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims on section 4, section 5 up to its propositions, section 6 and 7, each repair after what it repairs.</summary>
internal static class AlgorithmClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        Equation7.Claim,
        Equation8FirstTerm.Claim,
        Equation7Minimiser.Claim,
        Equation7MinimiserRepaired.Claim,
        Equation8Gibbs.Claim,
        Equation10.Claim,
        Equation10EveryMessage.Claim,
        Equation10EveryMessageRepaired.Claim,
        Equation11Index.Claim,
        Equation11IndexRepaired.Claim,
        Equation11.Claim,
        WithoutMathematics.Initialisation,
        WithoutMathematics.OtherAlgorithms,
        WithoutMathematics.InclusiveAim,
        WithoutMathematics.LargerChoiceSets,
        WithoutMathematics.MeasuredAccuracy,
        InclusiveLossForm.Claim,
        CalibrationLoss.Claim,
        Assumption1Steps.Claim,
        Assumption1StepsRepaired.Claim,
        Assumption2.Claim,
        Assumption3.Claim,
        Assumption3Optimum.Claim,
        SimulationSetUp.Claim,
        AlmostAlways.Claim,
        MoreThanTwo.Claim,
        OnlyMoreThanTwo.Claim,
        PairsSucceed.Claim,
        PairsSucceedRepaired.Claim,
        SingleAlternative.Claim,
        SingleAlternativeRepaired.Claim,
        TripleProbabilities.Claim,
        Equation12.Claim,
        RoleOfShare.Claim,
        Equation13.Claim,
        ThoughtExperiment1Pair.Claim,
        IrrelevantAlternative.Claim,
        InclusiveAim.Claim,
        PairProbabilities.Claim,
        Equation15.Claim,
        Equation16.Claim,
        HumanChoice.Claim,
        LongerMessages.Claim,
    ];
}
