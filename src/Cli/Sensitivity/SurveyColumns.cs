using TheoremCheck.Numbers;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>Which columns of a file hold what, and how its cells are read.</summary>
/// <param name="Choices">The columns with the option chosen; several are several questions.</param>
/// <param name="Type">The column with the type of the respondent.</param>
/// <param name="Weight">The column with a count, a survey weight or a 0/1 mark; null when every row counts once.</param>
/// <param name="Question">The column with the question; null when a choice column is one question.</param>
/// <param name="Bins">The columns of numbers to be cut into equal groups, and into how many.</param>
/// <param name="Dropped">Answers and types whose rows are left out.</param>
/// <param name="Separator">What separates fields; null to be seen from the header.</param>
internal sealed record SurveyColumns(
    IReadOnlyList<string> Choices,
    string Type,
    string? Weight,
    string? Question,
    IReadOnlyDictionary<string, int> Bins,
    IReadOnlySet<string> Dropped,
    char? Separator);

/// <summary>One answer as read.</summary>
/// <param name="Row">The line of the file on which it begins, the header being line 1.</param>
/// <param name="Question">The question.</param>
/// <param name="Column">The column with the option.</param>
/// <param name="Choice">The option.</param>
/// <param name="Type">The type.</param>
/// <param name="Weight">How much it counts, at least 0.</param>
internal readonly record struct SurveyAnswer(int Row, string Question, string Column, string Choice, string Type, Rational Weight);
