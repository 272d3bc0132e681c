using System.Globalization;
using System.Text.Json.Nodes;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine.Reporting;

/// <summary>One claim's line in the ledger, as JSON of a fixed shape and order.</summary>
public static class LedgerEntry
{
    /// <summary>Writes a claim and its result.</summary>
    public static JsonObject Write(Claim claim, CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(result);
        var counterexample = result.Verdict is Verdict.Refuted refuted ? refuted.Counterexample : null;
        return new JsonObject
        {
            ["id"] = claim.Id,
            ["document"] = claim.Source.Document.Key,
            ["locator"] = $"{claim.Source.Locator}, line {claim.Source.Line.ToString(CultureInfo.InvariantCulture)}",
            ["kind"] = Kebab(claim.Kind.ToString()),
            ["verdict"] = result.Verdict.Kind.ToString(),
            ["evidence"] = WriteEvidence(claim, result),
            ["counterexample"] = counterexample is null ? null : WriteExample(counterexample),
            ["repair"] = claim.Repair,
            ["replay"] = counterexample is null && Witness(result.Verdict) is null ? null : $"theoremcheck replay {claim.Id}",
        };
    }

    /// <summary>The case that a replay of the entry shows: the counterexample, the witness, or the tightest case; null if none.</summary>
    public static JsonNode? StoredCase(JsonObject entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (entry["counterexample"] as JsonObject)?["case"]
            ?? ((entry["evidence"] as JsonObject)?["witness"] as JsonObject)?["case"]
            ?? ((entry["evidence"] as JsonObject)?["tightest"] as JsonObject)?["case"];
    }

    private static Example? Witness(Verdict verdict) => (verdict as Verdict.Proved)?.Witness;

    private static JsonObject WriteEvidence(Claim claim, CheckResult result)
    {
        var e = result.Evidence;
        var o = new JsonObject { ["summary"] = Summary.Of(claim, result) };
        if (result.Verdict is Verdict.OutOfScope)
        {
            return o;
        }

        o["accepted"] = e.Accepted;
        o["rejected"] = e.Rejected;
        o["judged"] = e.Judged;
        o["arithmetic"] = Strings(e.Arithmetics);
        o["digits"] = e.Digits;
        o["seed"] = e.Seed.ToString("x16", CultureInfo.InvariantCulture);
        o["classes"] = new JsonArray([.. e.Classes.Select(k => new JsonObject { ["name"] = k.Name, ["cases"] = k.Cases })]);
        o["tightest"] = e.Tightest is null ? null : WriteExample(e.Tightest);
        o["witness"] = Witness(result.Verdict) is { } witness ? WriteExample(witness) : null;
        if (result.Verdict is Verdict.Refuted refuted)
        {
            o["confirmedBy"] = Strings(refuted.ConfirmedBy);
        }

        if (e.Corpus is { } corpus)
        {
            o["corpus"] = new JsonObject { ["cases"] = corpus.Cases, ["failing"] = corpus.Failing, ["stale"] = corpus.Stale };
        }

        o["controls"] = new JsonArray([.. e.Controls.Select(c => new JsonObject { ["statement"] = c.Statement, ["refuted"] = c.Refuted, ["by"] = c.Witness })]);
        o["hypotheses"] = new JsonArray([.. e.Hypotheses.Select(h => new JsonObject
        {
            ["name"] = h.Hypothesis,
            ["dropped"] = Kebab(h.Necessity.ToString()),
            ["cases"] = h.Cases,
            ["by"] = h.Witness,
        })]);
        return o;
    }

    private static JsonObject WriteExample(Example example) => new()
    {
        ["case"] = example.Case.DeepClone(),
        ["printed"] = example.Printed,
        ["sides"] = Strings(example.Sides),
        ["arithmetic"] = example.Arithmetic,
        ["slack"] = double.IsFinite(example.Slack) ? example.Slack : null,
    };

    private static JsonArray Strings(IEnumerable<string> items) => new([.. items.Select(i => (JsonNode)i)]);

    internal static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));
}
