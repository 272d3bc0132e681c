using System.Globalization;
using Spectre.Console;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Reporting;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Cli;

/// <summary>How a run is written.</summary>
internal enum ReportFormat
{
    /// <summary>A table for reading.</summary>
    Table,

    /// <summary>The ledger's schema.</summary>
    Json,

    /// <summary>A table for a job summary.</summary>
    Markdown,
}

/// <summary>Writes a run as a table, as JSON or as Markdown.</summary>
internal static class Reports
{
    private const int WidestEvidence = 120;

    public static void Write(TextWriter output, ReportFormat format, IReadOnlyList<(Claim Claim, CheckResult Result)> run)
    {
        switch (format)
        {
            case ReportFormat.Markdown:
                WriteMarkdown(output, run);
                break;
            default:
                WriteTable(output, run);
                break;
        }
    }

    /// <summary>"54 claims: 12 Proved, 30 Supported, ...", every verdict that occurs, in the order of the ladder.</summary>
    public static string Totals(IReadOnlyList<(Claim Claim, CheckResult Result)> run)
    {
        var counts = run.GroupBy(r => r.Result.Verdict.Kind).OrderBy(g => g.Key).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {g.Key}"));
        return string.Create(CultureInfo.InvariantCulture, $"{run.Count} {(run.Count == 1 ? "claim" : "claims")}: {string.Join(", ", counts)}");
    }

    private static void WriteTable(TextWriter output, IReadOnlyList<(Claim Claim, CheckResult Result)> run)
    {
        if (ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected)
        {
            var table = new Table().AddColumns("Claim", "Verdict", "Evidence").Border(TableBorder.Rounded);
            foreach (var (claim, result) in run)
            {
                table.AddRow(Markup.Escape(claim.Id), $"[{Colour(result.Verdict.Kind)}]{result.Verdict.Kind}[/]", Markup.Escape(Evidence(claim, result)));
            }

            AnsiConsole.Write(table);
        }
        else
        {
            var widest = run.Select(r => r.Claim.Id.Length).DefaultIfEmpty(0).Max();
            foreach (var (claim, result) in run)
            {
                output.WriteLine($"{claim.Id.PadRight(widest)}  {result.Verdict.Kind,-12}  {Evidence(claim, result)}");
            }
        }

        output.WriteLine(Totals(run));
    }

    private static void WriteMarkdown(TextWriter output, IReadOnlyList<(Claim Claim, CheckResult Result)> run)
    {
        output.WriteLine("| claim | verdict | evidence |");
        output.WriteLine("| --- | --- | --- |");
        foreach (var (claim, result) in run)
        {
            output.WriteLine($"| `{claim.Id}` | {result.Verdict.Kind} | {Evidence(claim, result).Replace("|", "\\|", StringComparison.Ordinal)} |");
        }

        output.WriteLine();
        output.WriteLine(Totals(run));
    }

    private static string Evidence(Claim claim, CheckResult result)
    {
        var text = Summary.Of(claim, result).ReplaceLineEndings(" ");
        var survivors = result.Evidence.Controls.Count(c => !c.Refuted);
        var note = survivors == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ({survivors} controls survived)");
        return (text.Length <= WidestEvidence ? text : text[..(WidestEvidence - 1)] + "…") + note;
    }

    private static string Colour(VerdictKind kind) => kind switch
    {
        VerdictKind.Proved => "green",
        VerdictKind.Supported => "blue",
        VerdictKind.Refuted => "red",
        VerdictKind.OutOfScope => "grey",
        _ => "yellow",
    };
}
