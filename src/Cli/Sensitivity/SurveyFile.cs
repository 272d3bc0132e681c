using System.Globalization;
using System.Runtime.InteropServices;
using TheoremCheck.Models.Surveys;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>Turns the answers of a file into counts per question, type and option, and says in one line why that is not possible.</summary>
internal static class SurveyFile
{
    /// <summary>The questions of a file in the order of their first rows; options and types likewise, groups of numbers by size.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="smoothing">What will be added to every count.</param>
    /// <exception cref="UsageException">When the file does not hold such counts; the message names row and column.</exception>
    public static IReadOnlyList<ChoiceCounts> Read(string path, SurveyColumns columns, Rational smoothing)
    {
        var rows = new SurveyRows(path, columns);
        var answers = rows.Read();
        var types = Grouped(rows, answers, columns, columns.Type, a => a.Type, (a, name) => a with { Type = name });
        foreach (var choice in columns.Choices)
        {
            Grouped(rows, answers, columns, choice, a => a.Choice, (a, name) => a with { Choice = name });
        }

        var questions = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            if (!questions.TryGetValue(answer.Question, out var question))
            {
                questions.Add(answer.Question, question = new(answer));
            }

            question.Add(answer);
        }

        return [.. questions.Values.Select(q => q.Counts(rows, columns, types, smoothing))];
    }

    /// <summary>Replaces numbers by the names of their groups; the names in order, or null for a column that is not cut.</summary>
    private static string[]? Grouped(
        SurveyRows rows, List<SurveyAnswer> answers, SurveyColumns columns, string column, Func<SurveyAnswer, string> cell, Func<SurveyAnswer, string, SurveyAnswer> named)
    {
        if (!columns.Bins.TryGetValue(column, out var count))
        {
            return null;
        }

        var span = CollectionsMarshal.AsSpan(answers);
        var weights = new Dictionary<Rational, Rational>();
        var values = new Rational[span.Length];
        for (var i = 0; i < span.Length; i++)
        {
            if (column == columns.Type || span[i].Column == column)
            {
                values[i] = rows.Number(cell(span[i]), span[i].Row, column);
                weights[values[i]] = weights.GetValueOrDefault(values[i]) + span[i].Weight;
            }
        }

        var groups = QuantileBins.Groups(weights, count);
        var names = QuantileBins.Names(groups, count);
        var empty = Array.IndexOf(names, string.Empty);
        if (empty >= 0)
        {
            throw rows.At(1, column, string.Create(CultureInfo.InvariantCulture, $"{weights.Count} different numbers do not fill {count} groups: group {empty + 1} is empty"));
        }

        for (var i = 0; i < span.Length; i++)
        {
            if (column == columns.Type || span[i].Column == column)
            {
                span[i] = named(span[i], names[groups[values[i]]]);
            }
        }

        return names;
    }

    private sealed class Question(SurveyAnswer first)
    {
        private readonly Dictionary<string, int> options = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> firstRows = new(StringComparer.Ordinal);
        private readonly Dictionary<(string Type, string Option), Rational> sums = [];

        public void Add(SurveyAnswer answer)
        {
            options.TryAdd(answer.Choice, options.Count);
            firstRows.TryAdd(answer.Type, answer.Row);
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, (answer.Type, answer.Choice), out _);
            sum += answer.Weight;
        }

        public ChoiceCounts Counts(SurveyRows rows, SurveyColumns columns, string[]? order, Rational smoothing)
        {
            if (options.Count < 2)
            {
                throw rows.At(first.Row, first.Column, $"question '{first.Question}' has one option only, '{first.Choice}': two are needed");
            }

            string[] types = order is null ? [.. firstRows.Keys] : [.. order.Where(firstRows.ContainsKey)];
            var counts = new ChoiceCounts(
                first.Question,
                ValueList.From(options.Keys),
                [.. types],
                ValueList.From(types.Select(t => ValueList.From(options.Keys.Select(o => sums.GetValueOrDefault((t, o)))))));
            for (var u = 0; u < types.Length; u++)
            {
                if (counts.Total(u).IsZero)
                {
                    throw rows.At(firstRows[types[u]], columns.Type, $"question '{first.Question}': the group '{types[u]}' is empty, all its weights are 0");
                }
            }

            return counts.FirstZero(smoothing) is not var (type, option) ? counts : throw rows.At(
                firstRows[types[type]],
                first.Column,
                $"question '{first.Question}': '{types[type]}' never chose '{counts.Options[option]}', which has no reward then; --smoothing 1/2 would add 1/2 to every count");
        }
    }
}
