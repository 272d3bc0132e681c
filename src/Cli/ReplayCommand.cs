using System.CommandLine;
using System.Text.Json.Nodes;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Reporting;

namespace TheoremCheck.Cli;

/// <summary>theoremcheck replay: re-evaluates one exact case and prints both sides.</summary>
internal static class ReplayCommand
{
    private const int LongestCase = 1_000_000;

    public static Command Create(Shell shell)
    {
        var id = new Argument<string>("id") { Description = "the id of a claim" };
        var given = new Option<string?>("--case") { Description = "the case as JSON; without it the ledger's stored case" };
        var against = new Option<string?>("--against") { Description = $"the ledger with the stored case; {Shell.DefaultLedger} if it is there" };
        var command = new Command("replay", "Re-evaluate one exact case: both sides in fractions and to 30 digits.") { id, given, against };
        command.SetAction(parsed =>
        {
            var claim = shell.Claim(parsed.GetValue(id)!);
            var text = parsed.GetValue(given);
            var c = text is null ? Stored(claim, parsed.GetValue(against)) : Parsed(text);
            var replay = claim.Replay(c);
            var page = new Page(shell.Output);
            page.Line(claim.Id);
            page.Field("statement", claim.Statement);
            ReplayText.Write(page, claim, replay);
            return ExitCode.AsExpected;
        });
        return command;
    }

    private static JsonNode Stored(Claim claim, string? against)
    {
        var ledger = Shell.ReadLedger(against)
            ?? throw new UsageException($"there is no {Shell.DefaultLedger} here: name one with --against, or give a case with --case");
        return ledger.Entries.TryGetValue(claim.Id, out var entry) && LedgerEntry.StoredCase(entry) is { } c
            ? c
            : throw new UsageException($"the ledger stores no case of {claim.Id}: give one with --case");
    }

    /// <summary>A case as a user gives it.</summary>
    /// <exception cref="UsageException">When it is not JSON.</exception>
    public static JsonNode Parsed(string text, string where = "--case")
    {
        if (text.Length > LongestCase)
        {
            throw new UsageException($"{where}: longer than {LongestCase} characters");
        }

        try
        {
            return StrictJson.Parse(text, StrictJson.CaseDepth)
                ?? throw new UsageException($"{where}: null is not a case");
        }
        catch (StrictJsonException e)
        {
            throw new UsageException($"{where}: {e.Message}");
        }
    }
}
