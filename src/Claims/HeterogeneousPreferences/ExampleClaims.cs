using TheoremCheck.Engine;
using TheoremCheck.Models.LinearPrograms;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The worked examples, printed numbers and the linear program of this document, in printed order, each repair after what it repairs.</summary>
internal static class ExampleClaims
{
    public static IReadOnlyList<Claim> All(ILinearProgramSolver solver) =>
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
        StrictProgram.Claim,
        StrictProgramRepaired.Claim(solver),
        FlipProgram.Claim,
        FlipProgramRepaired.Claim(solver),
    ];
}
