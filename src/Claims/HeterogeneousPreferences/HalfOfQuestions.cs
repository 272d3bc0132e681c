using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A distance of 0.23 said to change the order in half of the questions, of which only a fifth can change at all.</summary>
/// <remarks>
/// Sec. 7.1 counts 306 questions of 1,519 whose order some sampling changes. Half of the questions are 759.5, so no distance
/// changes the order in half of them. Half of the 306 is what the figure can show.
/// </remarks>
public sealed class HalfOfQuestions : IStatement<SurveyFigures>
{
    /// <summary>The claim.</summary>
    public static Claim<SurveyFigures> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.pew.half",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Figure 2 with Sec. 7.1, question (ii)", line: 552),
        Statement = "A total variation of 0.23 from uniform is enough to change the order in half of the 1,519 questions, of which 306 can change their order.",
        Reading = "Literally: the caption says half the questions and the text half the cases, and the cases just before are the questions of "
            + "the surveys. Refuted without the data: those that change by 0.23 are among those that change at all.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/appe.pew.half.repaired",
        Uses = ["heterogeneous-preferences/appe.pew.20"],
        Domain = SurveyFigures.Domain,
        Conclusion = new HalfOfQuestions(),
        Controls = [new("it is enough in a quarter of them", new AtLeastOneIn(4)), new("it is enough in all of them", new AtLeastOneIn(1))],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SurveyFigures c)
        where T : struct, IReal<T> => new AtLeastOneIn(2).Evaluate<T>(c);

    private sealed class AtLeastOneIn(int parts) : IStatement<SurveyFigures>
    {
        public Gap<T> Evaluate<T>(SurveyFigures c)
            where T : struct, IReal<T> =>
            Gap.AtLeast(T.Of(c.Changed), T.Of(Rational.Ratio(c.Questions, parts))).Named("questions that change at all, and those that are needed");
    }
}
