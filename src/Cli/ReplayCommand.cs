using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Judging;
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
            Write(shell, claim, claim.Replay(c));
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
    public static JsonNode Parsed(string text)
    {
        if (text.Length > LongestCase)
        {
            throw new UsageException($"--case: longer than {LongestCase} characters");
        }

        try
        {
            return JsonNode.Parse(text, null, new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false })
                ?? throw new UsageException("--case: null is not a case");
        }
        catch (JsonException e)
        {
            throw new UsageException($"--case: not JSON at byte {(e.BytePositionInLine ?? 0) + 1}: {e.Message.Split(" LineNumber", 2)[0]}");
        }
    }

    private static void Write(Shell shell, Claim claim, Replay replay)
    {
        var page = new Page(shell.Output);
        page.Line(claim.Id);
        page.Field("statement", claim.Statement);
        page.Field("case", replay.Printed);
        foreach (var hypothesis in replay.BrokenHypotheses)
        {
            page.Field("breaks", hypothesis);
        }

        if (replay.Judgement is not { } judgement)
        {
            page.Field("outcome", $"the statement has no value here: {replay.Undefined}");
            return;
        }

        page.Field("arithmetic", judgement.Arithmetic + (judgement.Digits is { } digits ? $", equal to {digits} digits" : string.Empty));
        foreach (var side in judgement.Sides)
        {
            page.Field(side.Label ?? "relation", side.Left.Length == 0 ? side.Outcome == Outcome.Holds ? "holds" : "fails" : $"{side.Relation} is claimed");
            page.Field("  left", side.Left.Length == 0 ? null : Both(side.Left));
            page.Field("  right", side.Right.Length == 0 ? null : Both(side.Right));
        }

        page.Field("outcome", judgement.Outcome switch
        {
            Outcome.Holds => "the claim holds for this case",
            Outcome.Violated => "the claim fails for this case",
            _ => "undecided at the highest precision",
        });
    }

    /// <summary>A fraction with its decimal to 30 digits; other text as it is.</summary>
    private static string Both(string side) =>
        Numbers.Rational.TryParse(side, out var value) ? Show.FractionAndDecimal(value) : side;
}
