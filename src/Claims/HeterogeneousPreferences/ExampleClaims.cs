using TheoremCheck.Engine;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The worked examples and printed numbers of "Direct Alignment with Heterogeneous Preferences", in printed order, each repair after what it repairs.</summary>
internal static class ExampleClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        SamplingSensitivity.Claim,
        SamplingThreshold.Claim,
        TemperatureSensitivity.Claim,
        MediocrityPromotion.Claim,
        AcceptanceOdds.Claim,
        AcceptanceOddsRepaired.Claim,
        AdditionalTestCases.Claim,
        AdditionalTestCasesRepaired.Claim,
        TestSizesOf368.Claim,
        IrrelevantAlternative.Claim,
        TyrannyOfMajority.Claim,
        MixtureCycles.Claim,
    ];
}
