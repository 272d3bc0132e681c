using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>306 of 1,519 questions are 20%, and no more change their top choice than their order.</summary>
/// <remarks>306 / 1519 = 20.14…%. What can be checked without the answers is this arithmetic, not the counts themselves.</remarks>
public sealed class ChangedQuestions : IStatement<SurveyFigures>
{
    /// <summary>The claim.</summary>
    public static Claim<SurveyFigures> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.pew.20",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.1, question (i)", line: 552),
        Statement = "306 of 1,519 questions round to 20%; the 136 questions whose preferred option changes are among them, so at most 306.",
        Reading = "The arithmetic and the order of the printed counts: the answers they were counted from are not printed.",
        Expected = VerdictKind.Proved,
        Domain = SurveyFigures.Domain,
        Conclusion = new ChangedQuestions(),
        Controls =
        [
            new("306 of 1,519 round to 21%", new Rounding(c => c.Changed, "21")),
            new("136 of 1,519 round to 20%", new Rounding(c => c.TopChanged, "20")),
            new("306 of 1,519 round to 20.0%", new Rounding(c => c.Changed, "20.0")),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SurveyFigures c)
        where T : struct, IReal<T> => Gap.All(
            new Rounding(x => x.Changed, "20").Evaluate<T>(c),
            Gap.AtMost(T.Of(c.TopChanged), T.Of(c.Changed)).Named("preferred option among order"),
            Gap.AtMost(T.Of(c.Changed), T.Of(c.Questions)).Named("among all"));

    private sealed class Rounding(Func<SurveyFigures, int> part, string printed) : IStatement<SurveyFigures>
    {
        public Gap<T> Evaluate<T>(SurveyFigures c)
            where T : struct, IReal<T> => Gap.RoundsTo(c.Percent<T>(part(c)), printed);
    }
}
