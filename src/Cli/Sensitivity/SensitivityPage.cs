using System.Globalization;
using System.Text;
using TheoremCheck.Models.Surveys;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>The result as text: a full page for a few questions, a summary for many.</summary>
internal static class SensitivityPage
{
    private const int FewQuestions = 3;
    private const int ShortFraction = 30;

    /// <summary>The page, which ends in a line end.</summary>
    public static string Of(SensitivityReport report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        if (report.Questions.Count <= FewQuestions)
        {
            foreach (var question in report.Questions)
            {
                Question(text, question);
            }
        }

        if (report.Questions.Count > 1)
        {
            Summary(new Page(text), report);
        }

        Proof(new Page(text), report);
        return text.ToString();
    }

    private static void Question(StringWriter text, QuestionSensitivity q)
    {
        var n = q.Counts.Options.Count;
        var page = new Page(text);
        page.Line(q.Counts.Question);
        page.Field("types", string.Join("; ", q.Counts.Types.Select((t, u) => $"{t} (share {Short(q.Population.Shares[u])})")));
        string[] header = ["option", .. q.Counts.Types.Select(t => $"r({t})"), "average reward", "place", "Borda count", "place"];
        var rows = Enumerable.Range(0, n).OrderBy(i => q.BordaRanks[i]).Select(i => (string[])
        [
            q.Counts.Options[i],
            .. Enumerable.Range(0, q.Counts.Types.Count).Select(u => Fixed(SensitivityReport.Reward(q, u, i))),
            Fixed(SensitivityReport.AverageReward(q, i)),
            q.AverageRewardRanks[i].ToString(CultureInfo.InvariantCulture),
            Fixed(q.Preferences.BordaCount(i).ToDouble()),
            q.BordaRanks[i].ToString(CultureInfo.InvariantCulture),
        ]).Prepend(header).ToList();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, k) => k == 0 ? cell.PadRight(rows.Max(r => r[0].Length)) : cell.PadLeft(rows.Max(r => r[k].Length)));
            page.Line("  " + string.Join("  ", cells).TrimEnd());
        }

        page.Field("average reward", SensitivityTables.Ordered(q, q.AverageRewardRanks));
        page.Field("Borda", SensitivityTables.Ordered(q, q.BordaRanks) + (q.IsAligned ? " (the same order)" : " (another order)"));
        Flip(page, q, "order changes", q.Order);
        if (q.BordaRanks.Count(r => r == 1) > 1)
        {
            page.Field("top choice", "tied under uniform sampling");
        }
        else
        {
            Flip(page, q, "top changes", q.Top);
        }
    }

    private static void Flip(Page page, QuestionSensitivity q, string name, PairFlip? pair)
    {
        if (pair?.Certificate is not FlipCertificate.Found found)
        {
            page.Field(name, "never, whatever the sampling");
            return;
        }

        page.Field(name, $"at total variation {found.Distance.ToDecimal(12)} from uniform: {q.Counts.Options[pair.Lower]} passes {q.Counts.Options[pair.Upper]}");
        page.Field("  sampling", string.Join(", ", found.Distribution.Select((x, k) => $"{q.Counts.Options[k]} {Short(x)}")));
        page.Field("  proved by", $"λ = {Short(found.Prices.Lambda(q.Preferences.Denominator))}, μ = {Short(found.Prices.Mu)}");
    }

    private static void Summary(Page page, SensitivityReport report)
    {
        var count = report.Questions.Count;
        page.Line(string.Create(CultureInfo.InvariantCulture, $"{count} questions"));
        page.Field("same order", $"{Of(report.Aligned, count)} by average reward and Borda count");
        page.Field("order can change", Of(report.OrderDistances.Count, count) + Half(report.OrderDistances));
        page.Field("top can change", Of(report.TopDistances.Count, count) + Half(report.TopDistances));
        page.Field("ties", report.Tied == 0 ? null : $"{Of(report.Tied, count)} with options of one Borda count under uniform sampling");

        static string Of(int part, int whole) =>
            string.Create(CultureInfo.InvariantCulture, $"{part} of {whole} ({100.0 * part / whole:0.0}%)");

        static string Half(IReadOnlyList<decimal> distances) => SensitivityReport.Median(distances) is { } median
            ? string.Create(CultureInfo.InvariantCulture, $", half of these at a total variation of at most {Math.Round(median, 6, MidpointRounding.ToPositiveInfinity):0.######}")
            : string.Empty;
    }

    private static void Proof(Page page, SensitivityReport report)
    {
        var request = report.Call.Request;
        page.Field("asked", $"P_i q ≤ P_j q {(request.AsPrinted ? "+" : "−")} δ, q ≥ ε, ε = {request.Epsilon}, δ = {request.Delta}"
            + (request.Smoothing.IsZero ? string.Empty : $", {request.Smoothing} added to every count")
            + (request.AsPrinted ? "; with +δ a solution need not change any order" : string.Empty));
        page.Field("certificates", string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Pairs} verified exactly, one per pair: {report.Pairs - report.ImpossiblePairs} of a minimum, by a dual vector, and {report.ImpossiblePairs} of no change at all, by a Farkas vector"));
        page.Field("or-tools", report.Solver is { } solver
            ? string.Create(CultureInfo.InvariantCulture, $"{solver.Compared} pairs solved and certified anew, {solver.Disagreements} with another answer")
            : null);
    }

    private static string Fixed(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Short(Rational value) => value.ToString() is { Length: <= ShortFraction } text && !(text.Length > 9 && value.IsInteger)
        ? text
        : value.ToDecimal(12);
}
