using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The test sets of which 368 cases can be the gain of Sec. 7.3: those of 8,353 to 8,773 points.</summary>
/// <remarks>
/// Half of 17,104 is among them, 4.3% of which is 367.7: it looks as if every pair of responses had been counted twice in the
/// size or once too little in the gain.
/// </remarks>
public sealed class TestSizesOf368 : IStatement<int>
{
    /// <summary>The claim.</summary>
    public static Claim<int> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.368.test-size",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.3 with Appendix F", line: 592),
        Statement = "For N from 1 to 17,104: 368 cases agree with both pairs of accuracies on N test points if and only if "
            + "8,353 ≤ N ≤ 8,773; and 4.3% of 17,104 / 2 rounds to 368.",
        Reading = "Not printed: which size of the test set would make the printed number right.",
        Expected = VerdictKind.Proved,
        Uses = ["heterogeneous-preferences/llm.368"],
        Domain = new()
        {
            Name = "every size of the test set up to that of Appendix F",
            Draw = draws => draws.Integer(1, 17_104),
            Print = n => $"N = {n}",
            Complete = true,
        },
        Conclusion = new TestSizesOf368(),
        Controls =
        [
            new("if and only if 8,354 ≤ N ≤ 8,773", new Bracket(8_354, 8_773)) { Domain = Ends },
            new("if and only if 8,353 ≤ N ≤ 8,772", new Bracket(8_353, 8_772)) { Domain = Ends },
        ],
    };

    // The enumeration of the controls stops long before the bracket, so they are given its ends.
    private static Domain<int> Ends =>
        Engine.Domains.Domain.Listed("the sizes at the ends of the bracket", [8_352, 8_353, 8_773, 8_774], n => $"N = {n}");

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(int c)
        where T : struct, IReal<T> => Gap.All(
            new Bracket(8_353, 8_773).Evaluate<T>(c),
            Gap.RoundsTo(T.Of(ReportedGain.Printed.TestPoints / 2 * ReportedGain.Printed.Percent / 100), "368"));

    private sealed class Bracket(int least, int most) : IStatement<int>
    {
        public Gap<T> Evaluate<T>(int c)
            where T : struct, IReal<T>
        {
            var consistent = ReportedGain.Printed.Consistent<T>(c, ReportedGain.Printed.Additional);
            return least <= c && c <= most ? consistent : Gap.Not(consistent);
        }
    }
}
