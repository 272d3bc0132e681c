using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The claims on section 4.2 and section 5, each repair after what it repairs.</summary>
internal static class DiscussionClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        S42Oracle.Claim,
        S42NoOverfit.Claim,
        S42NoOverfitRepaired.Claim,
        S42CyclesAllowed.Claim,
        S42NoCycles.Claim,
        S42Adapt.Claim,
        S42AdaptRepaired.Claim,
        S42TotalOrder.Claim,
        S42MuDependence.Claim,
        S42Structure.Claim,
        S42Motivation.Claim,
        S5Goal.Claim,
        S5GoalHence.Claim,
        S5GoalHenceRepaired.Claim,
        S5SameLabels.Claim,
        Eq17Policies.Claim,
        S5TableDpo.Claim,
        S5TableIpo.Claim,
    ];
}
