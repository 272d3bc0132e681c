using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The sampling mass at which the preference of Sec. 4.3 turns, to 30 digits: 0.0372727003358871132407687156043….</summary>
/// <remarks>A sign change of an affine function over a bracket of width 10^-31, decided by enclosures at both ends.</remarks>
public static class SamplingThresholdDigits
{
    /// <summary>The claim.</summary>
    public static Claim<Change> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/sens.d.threshold.digits",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, sensitivity to the preference dataset distribution", line: 175),
        Statement = "The D(y3) at which NBC(y1) = NBC(y2) in the example of Sec. 4.3 is 0.0372727003358871132407687156043…: y2 is preferred at this "
            + "decimal and y1 at the next one of as many places.",
        Reading = "Not printed: where between 0.02 and 0.04 the order turns, as a bracket of 30 digits.",
        Expected = VerdictKind.Proved,
        Uses = ["heterogeneous-preferences/sens.d.threshold"],
        Domain = Between("0.0372727003358871132407687156043", "0.0372727003358871132407687156044"),
        Conclusion = new SamplingThreshold(),
        Controls = [new("the last digits are …15601…", new SamplingThreshold()) { Domain = Between("0.0372727003358871132407687156010", "0.0372727003358871132407687156019") }],
    };

    private static Domain<Change> Between(string lower, string upper) => Domain.Single(
        "the two types of Sec. 4.3 at both ends of the bracket",
        new Change(SamplingSensitivity.At(Rational.Parse(lower)), SamplingSensitivity.At(Rational.Parse(upper))),
        Change.Print);
}
