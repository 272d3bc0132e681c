using System.Globalization;
using System.Text;

namespace TheoremCheck.Benchmarks;

/// <summary>Survey files of counts, the same in every run: 1,519 questions of 3 to 10 options, answered by 3 types.</summary>
internal static class SurveyFiles
{
    public const int Questions = 1519;

    private const int Respondents = 4000;

    /// <summary>Counts per question, type and option; types differ, more so in some questions than in others.</summary>
    public static IEnumerable<(int Question, int Type, int Option, int Count)> Counts(int questions = Questions)
    {
        var random = new Random(1519);
        for (var q = 1; q <= questions; q++)
        {
            var options = random.Next(3, 11);
            var spread = random.NextDouble() * random.NextDouble() * 2;
            var common = Enumerable.Range(0, options).Select(_ => random.NextDouble() * 2).ToArray();
            for (var u = 1; u <= 3; u++)
            {
                var weights = common.Select(r => Math.Exp(r + (spread * ((2 * random.NextDouble()) - 1)))).ToArray();
                var total = weights.Sum();
                for (var i = 0; i < options; i++)
                {
                    yield return (q, u, i + 1, 1 + (int)((Respondents - (500 * u)) * weights[i] / total));
                }
            }
        }
    }

    /// <summary>Writes the file with columns question, type, option, count.</summary>
    public static void Write(string path)
    {
        var text = new StringBuilder("question,type,option,count\n");
        foreach (var (question, type, option, count) in Counts())
        {
            text.Append(CultureInfo.InvariantCulture, $"Q{question:0000},type {type},option {option},{count}\n");
        }

        File.WriteAllText(path, text.ToString());
    }
}
