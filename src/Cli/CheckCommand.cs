using System.CommandLine;
using System.Globalization;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Corpora;
using TheoremCheck.Engine.Domains;
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
        var update = new Option<bool>("--update") { Description = "write the verdicts found into the ledger, and counterexamples and witnesses into the corpus" };
        var threads = new Option<int>("--threads") { Description = "claims checked at once", DefaultValueFactory = _ => Environment.ProcessorCount };
        var shard = new Option<string?>("--shard") { Description = "k/n: only the k-th of n parts, by a hash of the ids; with --format json a part for merge" };
        var checkpoint = new Option<string?>("--checkpoint") { Description = "a file that keeps each claim as it ends, so that an interrupted run goes on from there; needs --format json" };
        var corpus = CorpusFolder.Option();
        var command = new Command("check", "Check claims and compare their verdicts with the ledger.") { globs, document, format, cases, seed, against, update, threads, shard, checkpoint, corpus };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            shell,
            new(
                parsed.GetValue(globs) ?? [],
                parsed.GetValue(document),
                Enum.Parse<ReportFormat>(parsed.GetValue(format)!, ignoreCase: true),
                parsed.GetValue(against),
                parsed.GetValue(update),
                parsed.GetValue(threads),
                ShardOf(parsed.GetValue(shard)),
                parsed.GetValue(checkpoint),
                parsed.GetValue(corpus)),
            BudgetOf(parsed.GetValue(cases), parsed.GetValue(seed)),
            cancellation)));
        return command;
    }

    private sealed record Options(
        string[] Globs, string? Document, ReportFormat Format, string? Against, bool Update, int Threads, Shard? Shard, string? Checkpoint, string? Corpus);

    private static Shard? ShardOf(string? text) => text is null ? null : Shard.TryParse(text)
        ?? throw new UsageException($"--shard {text}: k/n with 1 ≤ k ≤ n is needed, such as 2/7");

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
        Refuse(options.Threads < 1, "--threads: at least 1 is needed");
        Refuse(options.Checkpoint is not null && options.Format != ReportFormat.Json, "--checkpoint needs --format json");
        Refuse(options.Update && (options.Checkpoint ?? options.Shard?.ToString()) is not null, "--update writes the whole ledger, not a shard: merge the parts with 'merge --out ledger.json'");

        // Ledger and corpus are read before the run: a corrupt one should not cost a minute first.
        var baseline = Shell.ReadLedger(options.Update && !File.Exists(options.Against ?? Shell.DefaultLedger) ? null : options.Against);
        var corpus = CorpusFolder.Load(options.Corpus, options.Against);
        var selected = shell.Select(options.Globs, options.Document);
        var claims = options.Shard is { } shard ? [.. selected.Where(c => shard.Holds(c.Id))] : selected;
        var whole = claims.Count == shell.Catalogue.Claims.Count;
        if (options.Checkpoint is { } path)
        {
            return Resumable(shell, options, budget, claims, selected.Count, baseline, path, corpus, cancellation);
        }

        var results = ProgressDisplay.Run(shell, claims, budget, options.Threads, corpus, null, cancellation);
        var run = claims.Zip(results).ToList();
        var ledger = Ledger.Of(run);
        if (options.Update)
        {
            return Update(shell, options, run, baseline, whole);
        }

        if (options.Format == ReportFormat.Json)
        {
            shell.Output.Write(Text(options, ledger, selected.Count, budget));
        }
        else
        {
            Reports.Write(shell.Output, options.Format, run);
        }

        return Complain(shell, baseline is null ? Unexpected(run) : ledger.ChangesFrom(baseline, whole));
    }

    private static int Resumable(
        Shell shell, Options options, Budget budget, IReadOnlyList<Claim> claims, int selected, Ledger? baseline, string path, Corpus corpus, CancellationToken cancellation)
    {
        try
        {
            using var checkpoint = Checkpoint.Open(path, $"{Part.Describe(budget)}, build {Build(shell)}");
            var rest = claims.Where(c => !checkpoint.Finished.ContainsKey(c.Id)).ToList();
            if (rest.Count < claims.Count)
            {
                shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {claims.Count - rest.Count} of {claims.Count} claims were finished before"));
            }

            var results = ProgressDisplay.Run(shell, rest, budget, options.Threads, corpus, (c, r) => checkpoint.Add(LedgerEntry.Write(c, r)), cancellation);
            var earlier = claims.Where(c => checkpoint.Finished.ContainsKey(c.Id)).Select(c => checkpoint.Finished[c.Id]);
            var ledger = Ledger.Of(earlier).With(Ledger.Of(rest.Zip(results)));
            shell.Output.Write(Text(options, ledger, selected, budget));
            return Complain(shell, baseline is null ? [] : ledger.ChangesFrom(baseline, whole: false));
        }
        catch (LedgerFormatException e)
        {
            throw new UsageException(e.Message);
        }
    }

    /// <summary>What tells one build of the claims from another: entries of different builds must not be mixed.</summary>
    private static string Build(Shell shell) => Seeds.Of(string.Concat(
        new[] { typeof(Numbers.Rational).Module, typeof(Models.LinearPrograms.LinearProgram).Module, typeof(Claim).Module, shell.Module }
            .Select(m => m.ModuleVersionId.ToString("N")))).ToString("x16", CultureInfo.InvariantCulture);

    private static string Text(Options options, Ledger ledger, int selected, Budget budget) =>
        options.Shard is { } shard ? new Part(shard, selected, Part.Describe(budget), ledger).ToText() : ledger.ToText();

    private static int Update(Shell shell, Options options, IReadOnlyList<(Claim Claim, CheckResult Result)> run, Ledger? baseline, bool whole)
    {
        // What was found is kept first, so that the ledger counts the corpus as the next run will meet it.
        var folder = CorpusFolder.Of(options.Corpus, options.Against);
        var kept = CorpusCommand.Keep(folder, Ledger.Of(run));
        var corpus = Corpus.Load(folder);
        var ledger = Ledger.Of(run.Select(r => (r.Claim, CorpusReplay.Join(r.Claim, r.Result, CorpusReplay.Of(r.Claim, corpus)))));
        var path = options.Against ?? Shell.DefaultLedger;
        (whole || baseline is null ? ledger : baseline.With(ledger)).Write(path);
        var changes = baseline is null ? Unexpected(run) : ledger.ChangesFrom(baseline, whole);
        shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {path}: {changes.Count} verdicts changed; {kept} cases new in {folder}"));
        return ExitCode.AsExpected;
    }

    private static int Complain(Shell shell, IReadOnlyList<VerdictChange> changes)
    {
        foreach (var change in changes)
        {
            shell.Error.WriteLine($"{change.Id}: verdict {change.Now ?? "missing"}, expected {change.Before ?? "none (new claim)"}");
        }

        return changes.Count == 0 ? ExitCode.AsExpected : ExitCode.VerdictDiffers;
    }

    private static void Refuse(bool wrong, string message)
    {
        if (wrong)
        {
            throw new UsageException(message);
        }
    }

    private static IReadOnlyList<VerdictChange> Unexpected(IEnumerable<(Claim Claim, CheckResult Result)> run) =>
        [.. run.Where(r => r.Result.Verdict.Kind != r.Claim.Expected)
            .Select(r => new VerdictChange(r.Claim.Id, r.Claim.Expected.ToString(), r.Result.Verdict.Kind.ToString()))];
}
