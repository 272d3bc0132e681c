using System.CommandLine;
using System.Globalization;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Corpora;
using TheoremCheck.Engine.Reporting;

namespace TheoremCheck.Cli;

/// <summary>theoremcheck corpus: replays the exact cases kept for good, and adds one.</summary>
internal static class CorpusCommand
{
    public static Command Create(Shell shell)
    {
        var folder = CorpusFolder.Option();
        var command = new Command("corpus", "Replay every exact case of the corpus, and say which are stale.") { folder, Add(shell) };
        command.SetAction(parsed => Replay(shell, CorpusFolder.Load(parsed.GetValue(folder), null)));
        return command;
    }

    /// <summary>Keeps the counterexamples and witnesses of a ledger; returns how many are new.</summary>
    public static int Keep(string folder, Ledger ledger)
    {
        var added = 0;
        foreach (var (id, entry) in ledger.Entries)
        {
            var refuted = entry["verdict"]?.GetValue<string>() == "Refuted" && entry["counterexample"] is not null;
            var witnessed = (entry["evidence"] as System.Text.Json.Nodes.JsonObject)?["witness"] is not null;
            if ((refuted || witnessed) && LedgerEntry.StoredCase(entry) is { } c
                && Corpus.Save(folder, new(id, c, refuted ? "counterexample" : "witness", null)).New)
            {
                added++;
            }
        }

        return added;
    }

    private static Command Add(Shell shell)
    {
        var id = new Argument<string>("id") { Description = "the id of a claim" };
        var given = new Option<string>("--case") { Description = "the case as JSON", Required = true };
        var note = new Option<string?>("--note") { Description = "a remark to keep with it" };
        var folder = CorpusFolder.Option();
        var command = new Command("add", "Keep a case of your own: it is replayed before every search.") { id, given, note, folder };
        command.SetAction(parsed =>
        {
            var claim = shell.Claim(parsed.GetValue(id)!);
            var c = ReplayCommand.Parsed(parsed.GetValue(given)!);
            if (claim.Replay(c).BrokenHypotheses is [var broken, ..])
            {
                throw new UsageException($"--case breaks the hypothesis '{broken}' of {claim.Id}, so the claim does not speak of it");
            }

            var (path, isNew) = Corpus.Save(CorpusFolder.Of(parsed.GetValue(folder), null), new(claim.Id, c, "user", parsed.GetValue(note)));
            shell.Output.WriteLine(isNew ? $"wrote {path}" : $"{path} is there already");
            return ExitCode.AsExpected;
        });
        return command;
    }

    private static int Replay(Shell shell, Corpus corpus)
    {
        foreach (var (path, c) in corpus.Files.Where(f => shell.Catalogue.Find(f.Case.Claim) is null))
        {
            throw new UsageException($"{path}: no claim has the id '{c.Claim}'; near it are {string.Join(", ", shell.Catalogue.Near(c.Claim))}");
        }

        var replays = shell.Catalogue.Claims.SelectMany(c => CorpusReplay.Of(c, corpus).Select(r => (Claim: c, Replay: r))).ToList();
        foreach (var (claim, replay) in replays)
        {
            shell.Output.WriteLine($"{claim.Id}  {replay.Outcome.ToString().ToLowerInvariant()}  {replay.Text.ReplaceLineEndings(" ")}");
        }

        var stale = replays.Count(r => r.Replay.Outcome == CorpusOutcome.Stale);
        shell.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{replays.Count} cases, {stale} stale"));
        foreach (var (_, replay) in replays.Where(r => r.Replay.Outcome == CorpusOutcome.Stale))
        {
            shell.Error.WriteLine($"{replay.Path}: {replay.Text}");
        }

        return stale == 0 ? ExitCode.AsExpected : ExitCode.CounterexampleStale;
    }
}
