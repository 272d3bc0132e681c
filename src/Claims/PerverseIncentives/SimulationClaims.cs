using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims on Figures 2 and 3 and the population limits behind them, each repair after what it repairs.</summary>
internal static class SimulationClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        FigureTwoPairs.Claim,
        LargerSetsFail.Claim,
        LargerSetsFailRepaired.Claim,
        TriplesAreEven.Claim,
        EqualSetsReproduce.Claim,
        EqualSetsAtFiniteData.Claim,
        EqualSetsAtFiniteData.Repaired,
        MassVanishes.Claim,
    ];
}
