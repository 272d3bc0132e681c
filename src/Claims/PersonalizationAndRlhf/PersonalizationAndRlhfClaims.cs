using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>The claims of "Personalization and RLHF", in printed order, each repair after what it repairs.</summary>
internal static class PersonalizationAndRlhfClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        NdcgRange.Claim,
        NdcgRangeRepaired.Claim,
        NdcgRangeWhenDefined.Claim,
        NdcgRangeWhenDefinedRepaired.Claim,
        TopSwaps.Claim,
        TopSwapsRepaired.Claim,
        Stationarity.Claim,
        StationarityAttained.Claim,
        SubmodularInequality.Claim,
        SubmodularInequalityRepaired.Claim,
        SubmodularInequalityUtility.Claim,
        SubmodularInequalityUtilityRepaired.Claim,
    ];
}
