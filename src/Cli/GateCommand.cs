using System.CommandLine;
using System.Globalization;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Gating;
using TheoremCheck.Engine.Reporting;

namespace TheoremCheck.Cli;

/// <summary>theoremcheck gate: checks all claims against the committed ledger and says what changed and why it matters.</summary>
internal static class GateCommand
{
    public static Command Create(Shell shell)
    {
        var against = new Option<string?>("--against") { Description = $"the committed ledger; {Shell.DefaultLedger} by default" };
        var from = new Option<string?>("--from") { Description = "what a check found (check --format json, or merge) instead of checking now" };
        var format = new Option<string>("--format") { Description = "table, json, markdown, junit or sarif", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "markdown", "junit", "sarif");
        var report = new Option<string[]>("--report") { Description = "FORMAT=FILE: write this format to a file besides; may be given several times", Arity = ArgumentArity.OneOrMore };
        var corpus = CorpusFolder.Option();
        var threads = new Option<int>("--threads") { Description = "claims checked at once", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("gate", "Compare all claims with the committed ledger: what changed, and why it matters.") { against, from, format, report, corpus, threads };
        command.SetAction((parsed, cancellation) =>
        {
            var reports = (parsed.GetValue(report) ?? []).Select(Report).ToList();
            var baseline = Shell.ReadLedger(parsed.GetValue(against))
                ?? throw new UsageException($"there is no {Shell.DefaultLedger} here: name one with --against, or write one with 'theoremcheck check --update'");
            var now = parsed.GetValue(from) is { } file
                ? Shell.ReadLedger(file)!
                : Check(shell, CorpusFolder.Load(parsed.GetValue(corpus), parsed.GetValue(against)), parsed.GetValue(threads), cancellation);
            var outcome = new GateOutcome(shell.Catalogue, now, Gate.Compare(shell.Catalogue, baseline, now, whole: true));
            foreach (var (kind, path) in reports)
            {
                WholeFile.Write(path, GateReports.Text(kind, outcome));
            }

            shell.Output.Write(GateReports.Text(Enum.Parse<GateFormat>(parsed.GetValue(format)!, ignoreCase: true), outcome));
            return Task.FromResult(outcome.Failures.Select(f => Code(f.Kind)).FirstOrDefault(ExitCode.AsExpected));
        });
        return command;
    }

    private static int Code(GateFindingKind kind) => kind switch
    {
        GateFindingKind.VerdictChanged => ExitCode.VerdictDiffers,
        GateFindingKind.Vacuous => ExitCode.ClaimVacuous,
        GateFindingKind.ClaimMissing => ExitCode.ClaimMissing,
        GateFindingKind.StaleCounterexample => ExitCode.CounterexampleStale,
        GateFindingKind.EvidenceWeaker => ExitCode.EvidenceWeaker,
        GateFindingKind.ClaimNew => ExitCode.ClaimNew,
        _ => ExitCode.AsExpected,
    };

    private static Ledger Check(Shell shell, Engine.Corpora.Corpus corpus, int threads, CancellationToken cancellation)
    {
        if (threads < 1)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--threads {threads}: at least 1 is needed"));
        }

        var results = ProgressDisplay.Run(shell, shell.Catalogue.Claims, Budget.Default, threads, corpus, null, cancellation);
        return Ledger.Of(shell.Catalogue.Claims.Zip(results));
    }

    private static (GateFormat Format, string Path) Report(string text)
    {
        var parts = text.Split('=', 2);
        return parts.Length == 2 && parts[1].Length > 0 && Enum.TryParse<GateFormat>(parts[0], ignoreCase: true, out var format) && Enum.IsDefined(format) && !char.IsDigit(parts[0][0])
            ? (format, parts[1])
            : throw new UsageException($"--report {text}: FORMAT=FILE is needed, with FORMAT one of table, json, markdown, junit, sarif");
    }
}
