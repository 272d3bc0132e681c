using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The surveys listed in Appendix E are the 19 of Sec. 7.1.</summary>
/// <remarks>What their respondents answered is not printed.</remarks>
public sealed class NumberOfSurveys : IStatement<SurveyFigures>
{
    /// <summary>The claim.</summary>
    public static Claim<SurveyFigures> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.pew.surveys",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, data, with Sec. 7.1", line: 811),
        Statement = "The survey numbers listed are 19 different ones, as many as Sec. 7.1 counts.",
        Expected = VerdictKind.Proved,
        Domain = SurveyFigures.Domain,
        Conclusion = new NumberOfSurveys(),
        Controls = [new("they are 20", new Counted(20)), new("they are 18", new Counted(18))],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SurveyFigures c)
        where T : struct, IReal<T> => new Counted(19).Evaluate<T>(c);

    private sealed class Counted(int count) : IStatement<SurveyFigures>
    {
        public Gap<T> Evaluate<T>(SurveyFigures c)
            where T : struct, IReal<T> => Gap.All(
                Gap.Equal(T.Of(c.Surveys.Count), T.Of(count)).Named("listed"),
                Gap.Equal(T.Of(c.Surveys.Distinct().Count()), T.Of(count)).Named("different"));
    }
}
