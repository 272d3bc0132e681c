using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Exploration;
using TheoremCheck.Engine.Reporting;

namespace TheoremCheck.Cli;

/// <summary>theoremcheck explore: a case in the hand. Change a value, see both sides, the margin and the hypotheses at once.</summary>
internal static class ExploreCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Shell shell)
    {
        var id = new Argument<string>("id") { Description = "the id of a claim" };
        var given = new Option<string?>("--case") { Description = "begin with this case, as JSON; without it the ledger's counterexample, witness or tightest case" };
        var set = new Option<string[]>("--set") { Description = "PATH=VALUE, such as p1=3/5 or weights[0]=0.2; may be given several times", Arity = ArgumentArity.OneOrMore };
        var shrink = new Option<bool>("--shrink") { Description = "make the case as small as it goes, after the changes" };
        var reach = new Option<bool>("--reach") { Description = "how far each number may move before the finding changes" };
        var json = new Option<bool>("--json") { Description = "write JSON" };
        var save = new Option<bool>("--save") { Description = "keep the case in the corpus" };
        var note = new Option<string?>("--note") { Description = "a remark to keep with a saved case" };
        var against = new Option<string?>("--against") { Description = $"the ledger with the stored case; {Shell.DefaultLedger} if it is there" };
        var corpus = CorpusFolder.Option();
        var command = new Command("explore", "Take a case in the hand: change its values, see both sides, the margin, the hypotheses, and where the finding changes.")
        {
            id, given, set, shrink, reach, json, save, note, against, corpus,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var claim = shell.Claim(parsed.GetValue(id)!);
            var text = parsed.GetValue(given);
            var ledger = parsed.GetValue(against);
            var start = text is null ? Stored(shell, claim, ledger, cancellation) : ReplayCommand.Parsed(text);
            var folder = CorpusFolder.Of(parsed.GetValue(corpus), ledger);
            var sets = parsed.GetValue(set) ?? [];
            var once = sets.Length > 0 || parsed.GetValue(shrink) || parsed.GetValue(reach) || parsed.GetValue(json) || parsed.GetValue(save);
            if (!once)
            {
                return Task.FromResult(new ExploreSession(shell, claim, start, folder).Run(cancellation));
            }

            var c = sets.Aggregate(start, Changed);
            c = parsed.GetValue(shrink) ? claim.Shrink(c) : c;
            Write(shell, claim, c, parsed.GetValue(reach), parsed.GetValue(json));
            if (parsed.GetValue(save))
            {
                ExploreSession.Save(shell.Error, claim, c, folder, parsed.GetValue(note));
            }

            return Task.FromResult(ExitCode.AsExpected);
        });
        return command;
    }

    /// <summary>The counterexample, witness or tightest case: from the ledger if it has one, else from a check now.</summary>
    private static JsonNode Stored(Shell shell, Claim claim, string? against, CancellationToken cancellation)
    {
        if (Shell.ReadLedger(against) is { } ledger && ledger.Entries.TryGetValue(claim.Id, out var entry) && LedgerEntry.StoredCase(entry) is { } stored)
        {
            return stored.DeepClone();
        }

        shell.Error.WriteLine($"{claim.Id} has no case in the ledger: checking it now");
        return LedgerEntry.StoredCase(LedgerEntry.Write(claim, claim.Check(Budget.Default, cancellation)))
            ?? throw new UsageException($"a check of {claim.Id} finds no case to begin with: give one with --case");
    }

    private static JsonNode Changed(JsonNode c, string change) => change.Split('=', 2) is [var path, var value] && path.Length > 0
        ? CasePath.With(c, path.Trim(), value)
        : throw new UsageException($"--set {change}: PATH=VALUE is needed, such as p1=3/5");

    private static void Write(Shell shell, Claim claim, JsonNode c, bool reach, bool json)
    {
        var replay = claim.Replay(c);
        var reaches = reach ? Reach.OfAll(claim, c) : [];
        if (json)
        {
            var o = ReplayText.Json(claim, c, replay);
            if (reach)
            {
                o["reach"] = new JsonArray([.. reaches.Select(r => new JsonObject { ["path"] = r.Path, ["value"] = r.Value.ToString(), ["down"] = End(r.Down), ["up"] = End(r.Up) })]);
            }

            shell.Output.Write(o.ToJsonString(Indented) + "\n");
            return;
        }

        var page = new Page(shell.Output);
        page.Line(claim.Id);
        page.Field("statement", claim.Statement);
        ReplayText.Write(page, claim, replay);
        foreach (var r in reaches)
        {
            page.Field($"reach of {r.Path}", ExploreSession.Words(r));
        }
    }

    private static JsonObject? End(ReachEnd? end) => end is null
        ? null
        : new() { ["inside"] = end.Inside.ToString(), ["outside"] = end.Outside.ToString(), ["there"] = end.There };
}
