using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Half of the questions whose order can change: 153, a tenth of all.</summary>
/// <remarks>That 0.23 is the median of their distances rests on answers that are not printed; what is shown is that it can be.</remarks>
public sealed class HalfOfQuestionsRepaired : IStatement<SurveyFigures>
{
    /// <summary>The claim.</summary>
    public static Claim<SurveyFigures> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.pew.half.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Figure 2 with Sec. 7.1, question (ii)", line: 552),
        Statement = "With half of the questions whose order can change for half of the questions the counts agree: half of 306 is 153, which is no "
            + "more than 306 and rounds to 10.1% of 1,519.",
        Expected = VerdictKind.Proved,
        Repairs = "heterogeneous-preferences/appe.pew.half",
        Uses = ["heterogeneous-preferences/appe.pew.20"],
        Domain = SurveyFigures.Domain,
        Conclusion = new HalfOfQuestionsRepaired(),
        Controls = [new("half of them round to 20% of all", new TwentyPercent())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SurveyFigures c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(T.Of(2 * Half(c)), T.Of(c.Changed)).Named("half"),
            Gap.AtMost(T.Of(Half(c)), T.Of(c.Changed)).Named("among those that change"),
            Gap.RoundsTo(c.Percent<T>(Half(c)), "10.1"));

    private static int Half(SurveyFigures c) => c.Changed / 2;

    private sealed class TwentyPercent : IStatement<SurveyFigures>
    {
        public Gap<T> Evaluate<T>(SurveyFigures c)
            where T : struct, IReal<T> => Gap.RoundsTo(c.Percent<T>(Half(c)), "20");
    }
}
