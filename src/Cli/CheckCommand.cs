using System.CommandLine;
using System.Globalization;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Reporting;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Cli;

/// <summary>theoremcheck check: checks claims and compares their verdicts with the ledger.</summary>
internal static class CheckCommand
{
    public static Command Create(Shell shell)
    {
        var globs = new Argument<string[]>("ids") { Description = "ids of claims, or globs such as 'perverse-incentives/lemma*'; all claims if none", Arity = ArgumentArity.ZeroOrMore };
        var document = new Option<string?>("--document") { Description = "only the claims of one document" };
        var format = new Option<string>("--format") { Description = "table, json (the ledger's schema) or markdown", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "markdown");
        var cases = new Option<int>("--cases") { Description = "accepted cases to search per claim", DefaultValueFactory = _ => Budget.Default.Cases };
        var seed = new Option<string?>("--seed") { Description = "a seed for all claims; without it each claim's seed comes from its id" };
        var against = new Option<string?>("--against") { Description = $"the ledger to compare with; {Shell.DefaultLedger} if it is there" };
        var update = new Option<bool>("--update") { Description = "write the verdicts found into the ledger" };
        var threads = new Option<int>("--threads") { Description = "claims checked at once", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("check", "Check claims and compare their verdicts with the ledger.") { globs, document, format, cases, seed, against, update, threads };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            shell,
            new(parsed.GetValue(globs) ?? [], parsed.GetValue(document), Enum.Parse<ReportFormat>(parsed.GetValue(format)!, ignoreCase: true), parsed.GetValue(against), parsed.GetValue(update), parsed.GetValue(threads)),
            BudgetOf(parsed.GetValue(cases), parsed.GetValue(seed)),
            cancellation)));
        return command;
    }

    private sealed record Options(string[] Globs, string? Document, ReportFormat Format, string? Against, bool Update, int Threads);

    private static Budget BudgetOf(int cases, string? seed)
    {
        if (cases < 1)
        {
            throw new UsageException($"--cases {cases.ToString(CultureInfo.InvariantCulture)}: at least 1 is needed");
        }

        if (seed is null)
        {
            return Budget.Default with { Cases = cases };
        }

        return ulong.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? Budget.Default with { Cases = cases, Seed = value }
            : throw new UsageException($"--seed {seed}: a whole number from 0 to {ulong.MaxValue.ToString(CultureInfo.InvariantCulture)} is needed");
    }

    private static int Run(Shell shell, Options options, Budget budget, CancellationToken cancellation)
    {
        if (options.Threads < 1)
        {
            throw new UsageException("--threads: at least 1 is needed");
        }

        // The ledger is read before the run: a corrupt one should not cost a minute first.
        var baseline = Shell.ReadLedger(options.Update && !File.Exists(options.Against ?? Shell.DefaultLedger) ? null : options.Against);
        var claims = shell.Select(options.Globs, options.Document);
        var results = ProgressDisplay.Run(shell, claims, budget, options.Threads, cancellation);
        var run = claims.Zip(results).ToList();
        var ledger = Ledger.Of(run);
        var whole = claims.Count == shell.Catalogue.Claims.Count;
        var changes = baseline is null ? Unexpected(run) : ledger.ChangesFrom(baseline, whole);
        Reports.Write(shell.Output, options.Format, run, ledger);
        if (options.Update)
        {
            var path = options.Against ?? Shell.DefaultLedger;
            (whole || baseline is null ? ledger : baseline.With(ledger)).Write(path);
            shell.Error.WriteLine($"wrote {path}: {changes.Count.ToString(CultureInfo.InvariantCulture)} verdicts changed");
            return ExitCode.AsExpected;
        }

        foreach (var change in changes)
        {
            shell.Error.WriteLine($"{change.Id}: verdict {change.Now ?? "missing"}, expected {change.Before ?? "none (new claim)"}");
        }

        return changes.Count == 0 ? ExitCode.AsExpected : ExitCode.VerdictDiffers;
    }

    private static IReadOnlyList<VerdictChange> Unexpected(IEnumerable<(Claim Claim, CheckResult Result)> run) =>
        [.. run.Where(r => r.Result.Verdict.Kind != r.Claim.Expected)
            .Select(r => new VerdictChange(r.Claim.Id, r.Claim.Expected.ToString(), r.Result.Verdict.Kind.ToString()))];
}
