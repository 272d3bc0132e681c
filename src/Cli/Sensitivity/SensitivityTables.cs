using System.Globalization;
using System.Text;
using TheoremCheck.Models.Surveys;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>The result as comma-separated values: a line per question and a line per pair.</summary>
internal static class SensitivityTables
{
    /// <summary>One line per question; a distance that does not exist is an empty field.</summary>
    public static string Questions(SensitivityReport report)
    {
        var text = new StringBuilder("question,options,types,answers,aligned,tied,average_reward_order,borda_order,order_distance,order_upper,order_lower,top_distance,top_upper,top_lower\n");
        foreach (var q in report.Questions)
        {
            var answers = Enumerable.Range(0, q.Counts.Types.Count).Aggregate(Numbers.Rational.Zero, (sum, u) => sum + q.Counts.Total(u));
            Line(
                text,
                q.Counts.Question,
                Whole(q.Counts.Options.Count),
                Whole(q.Counts.Types.Count),
                answers.ToString(),
                q.IsAligned ? "1" : "0",
                q.IsTied ? "1" : "0",
                Ordered(q, q.AverageRewardRanks),
                Ordered(q, q.BordaRanks),
                Distance(q.Order),
                Option(q, q.Order?.Upper),
                Option(q, q.Order?.Lower),
                Distance(q.Top),
                Option(q, q.Top?.Upper),
                Option(q, q.Top?.Lower));
        }

        return text.ToString();
    }

    /// <summary>One line per pair; a distance that does not exist is an empty field.</summary>
    public static string Pairs(SensitivityReport report)
    {
        var text = new StringBuilder("question,upper,lower,distance,certificate\n");
        foreach (var q in report.Questions)
        {
            foreach (var pair in q.Pairs)
            {
                Line(text, q.Counts.Question, q.Counts.Options[pair.Upper], q.Counts.Options[pair.Lower], Distance(pair), pair.Certificate is FlipCertificate.Found ? "minimum" : "impossible");
            }
        }

        return text.ToString();
    }

    /// <summary>The options from the best down, ties joined by =.</summary>
    public static string Ordered(QuestionSensitivity q, Numbers.ValueList<int> ranks)
    {
        var text = new StringBuilder();
        var last = 0;
        foreach (var i in Enumerable.Range(0, ranks.Count).OrderBy(i => ranks[i]))
        {
            text.Append(last == 0 ? string.Empty : ranks[i] == last ? " = " : " > ").Append(q.Counts.Options[i]);
            last = ranks[i];
        }

        return text.ToString();
    }

    private static string Distance(PairFlip? pair) => pair?.Certificate is FlipCertificate.Found found ? SensitivityReport.Text(found.Decimal) : string.Empty;

    private static string Option(QuestionSensitivity q, int? option) => option is { } i ? q.Counts.Options[i] : string.Empty;

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, params ReadOnlySpan<string> fields)
    {
        for (var k = 0; k < fields.Length; k++)
        {
            text.Append(k == 0 ? string.Empty : ",").Append(Field(fields[k]));
        }

        text.Append('\n');
    }

    private static string Field(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
