using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Corpora;
using TheoremCheck.Engine.Judging;

namespace TheoremCheck.Cli;

/// <summary>theoremcheck witness: one instance against every claim whose domain accepts it.</summary>
internal static class WitnessCommand
{
    public static Command Create(Shell shell)
    {
        var file = new Argument<string?>("file") { Description = "a case as JSON, plain or as the corpus keeps it; without it every case of the corpus", Arity = ArgumentArity.ZeroOrOne };
        var folder = CorpusFolder.Option();
        var command = new Command("witness", "Run an instance (a population, a data set, a choice model) against every claim whose domain accepts it.") { file, folder };
        command.SetAction(parsed => parsed.GetValue(file) is { } path
            ? One(shell, path)
            : All(shell, CorpusFolder.Load(parsed.GetValue(folder), null)));
        return command;
    }

    private static int One(Shell shell, string path)
    {
        var (c, owner) = Read(path);
        var found = Accepting(shell, c, owner is null ? null : shell.Claim(owner)).ToList();
        foreach (var (claim, replay) in found)
        {
            shell.Output.WriteLine($"{Word(replay)}  {claim.Id}  {replay.Printed.ReplaceLineEndings(" ")}");
        }

        shell.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"accepted by {found.Count} claims: {found.Count(f => Fails(f.Replay))} fail on it, {found.Count(f => Holds(f.Replay))} hold"));
        return ExitCode.AsExpected;
    }

    private static int All(Shell shell, Corpus corpus)
    {
        long asked = 0, implied = 0;
        foreach (var (path, stored) in corpus.Files)
        {
            var owner = shell.Catalogue.Find(stored.Claim)
                ?? throw new UsageException($"{path}: no claim has the id '{stored.Claim}'; near it are {string.Join(", ", shell.Catalogue.Near(stored.Claim))}");
            // One case says nothing against an existence claim.
            foreach (var (claim, replay) in Accepting(shell, stored.Case, owner).Where(f => f.Claim != owner && f.Claim.Quantifier == Quantifier.ForAll))
            {
                asked++;
                if (Fails(replay))
                {
                    implied++;
                    shell.Output.WriteLine($"{claim.Id} ({claim.Expected})  fails on the case of {owner.Id}: {replay.Printed.ReplaceLineEndings(" ")}");
                }
            }
        }

        shell.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus.Files.Count} cases, {asked} further claims accept one, {implied} implied failures"));
        return ExitCode.AsExpected;
    }

    /// <summary>The claims that take the instance: those over the same kind of case, or of the same shape when no claim is named.</summary>
    private static IEnumerable<(Claim Claim, Replay Replay)> Accepting(Shell shell, JsonNode c, Claim? owner)
    {
        foreach (var claim in shell.Catalogue.Claims.Where(k => k.CaseType is not null && (owner is null || k.CaseType == owner.CaseType)))
        {
            if (Replayed(claim, c) is { } replay)
            {
                yield return (claim, replay);
            }
        }
    }

    private static Replay? Replayed(Claim claim, JsonNode c)
    {
        try
        {
            var replay = claim.Replay(c);
            return replay.BrokenHypotheses.Count == 0 ? replay : null;
        }
        catch (CaseFormatException)
        {
            return null;
        }
    }

    private static (JsonNode Case, string? Owner) Read(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{path}: there is no such file");
        }

        var node = ReplayCommand.Parsed(text, path);
        return node is JsonObject o && o["claim"] is JsonValue && o["case"] is not null
            ? (CorpusCase.Parse(path, text) is var stored ? stored.Case : node, CorpusCase.Parse(path, text).Claim)
            : (node, null);
    }

    private static string Word(Replay replay) => Fails(replay) ? "fails" : Holds(replay) ? "holds" : replay.Judgement is null ? "no value" : "undecided";

    private static bool Fails(Replay replay) => replay.Judgement?.Outcome == Outcome.Violated;

    private static bool Holds(Replay replay) => replay.Judgement?.Outcome == Outcome.Holds;
}
