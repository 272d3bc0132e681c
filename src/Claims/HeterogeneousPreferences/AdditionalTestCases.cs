using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>4.3% of the test set said to be 368 test cases.</summary>
/// <remarks>
/// Whatever the accuracies were before rounding, their difference is between 4.2 and 4.4 points, which of 17,104 test points is
/// between 718.3 and 752.6. The number is half of what it should be: 4.3% of 8,552 = 17,104 / 2 is 367.7.
/// </remarks>
public sealed class AdditionalTestCases : IStatement<ReportedGain>
{
    /// <summary>The claim.</summary>
    public static Claim<ReportedGain> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.368",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.3 with Appendix F", line: 592),
        Statement = "A gain of 4.3 points (89.6 to 93.9 and 67.4 to 71.7) on 17,104 test points is 368 additional test cases.",
        Reading = "The most lenient: some accuracies that round to those printed, and a number of cases that rounds to 368.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/llm.368.repaired",
        Domain = ReportedGain.Domain,
        Conclusion = new AdditionalTestCases(),
        Controls = [new("368 cases are at least 4.2 points of 17,104", new Enough())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ReportedGain c)
        where T : struct, IReal<T> => c.Consistent<T>(c.TestPoints, c.Additional);

    private sealed class Enough : IStatement<ReportedGain>
    {
        public Gap<T> Evaluate<T>(ReportedGain c)
            where T : struct, IReal<T> =>
            Gap.AtLeast(T.Of(Rational.Ratio(100L * c.Additional, c.TestPoints)), T.Of(Rational.Parse("4.2")));
    }
}
