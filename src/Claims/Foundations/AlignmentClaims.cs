using TheoremCheck.Engine;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The claims on preference optimisation, IIA and its consequences, from line 67, each repair after what it repairs.</summary>
internal static class AlignmentClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        BradleyTerryReward.Claim,
        RewardObjective.Claim,
        DivergenceSum.Claim,
        DivergenceExpectation.Claim,
        DivergenceExpectationRepaired.Claim,
        DivergenceExpanded.Claim,
        MaximumToMinimum.Claim,
        NormaliserInserted.Claim,
        NormaliserFinite.Claim,
        NormaliserConstant.Claim,
        OptimalPolicyLaw.Claim,
        MinimumAsDivergence.Claim,
        MinimumAsDivergenceAsMeant.Claim,
        MinimumAsDivergenceRepaired.Claim,
        OptimalPolicy.Claim,
        OptimalPolicyLogarithm.Claim,
        RewardOfPolicy.Claim,
        BradleyTerryModel.Claim,
        RewardSubstituted.Claim,
        SubstitutedAsLogistic.Claim,
        RewardLossPrinted.Claim,
        RewardLossRepaired.Claim,
        DpoMinimiser.Claim,
        Theorem1TwoAlternatives.Claim,
        Theorem1TwoAlternativesRepaired.Claim,
        Theorem1Scale.Claim,
        IndependenceForcesGumbel.Claim,
        IndependenceForcesGumbelRepaired.Claim,
        MaximaOfGumbel.Claim,
        Theorem2AnyScale.Claim,
        Theorem2AnyScaleRepaired.Claim,
        Theorem2Softmax.Claim,
        Theorem2BradleyTerry.Claim,
        ModelTable.Claim,
        DpoAssumption.Claim,
        BradleyTerryFromIndependence.Claim,
        BradleyTerryFails.Claim,
    ];
}
