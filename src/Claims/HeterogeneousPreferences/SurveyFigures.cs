using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The numbers printed of the surveys of Sec. 7.1 and Appendix E.</summary>
/// <param name="Surveys">The numbers of the surveys, as listed.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Changed">The questions whose order some sampling changes.</param>
/// <param name="TopChanged">Those whose preferred option some sampling changes.</param>
public sealed record SurveyFigures(ValueList<int> Surveys, int Questions, int Changed, int TopChanged)
{
    /// <summary>As printed.</summary>
    internal static SurveyFigures Printed { get; } = new(
        [35, 52, 79, 83, 99, 109, 111, 112, 114, 119, 120, 121, 126, 127, 128, 129, 130, 131, 132], 1519, 306, 136);

    /// <summary>The printed figures and nothing else.</summary>
    internal static Domain<SurveyFigures> Domain { get; } = Engine.Domains.Domain.Single(
        "the figures as printed",
        Printed,
        c => $"surveys {c.Surveys}, {c.Questions} questions, {c.Changed} change their order and {c.TopChanged} their preferred option");

    /// <summary>A part of the questions in percent.</summary>
    internal T Percent<T>(int part)
        where T : struct, IReal<T> => T.Of(Rational.Ratio(100L * part, Questions));
}
