using System.Text.Json.Nodes;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Engine.Reporting;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine.Gating;

/// <summary>Compares a run with the committed ledger and says what changed and why it matters.</summary>
public static class Gate
{
    /// <summary>The findings, gravest first, then by id.</summary>
    /// <param name="catalogue">The claims as they are now; stored cases are replayed against them.</param>
    /// <param name="baseline">The committed ledger.</param>
    /// <param name="now">What a run found.</param>
    /// <param name="whole">Whether the run checked the whole catalogue, so that a claim of the baseline that it lacks is missing.</param>
    public static IReadOnlyList<GateFinding> Compare(Catalogue catalogue, Ledger baseline, Ledger now, bool whole)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(now);
        List<GateFinding> findings = [];
        foreach (var (id, entry) in now.Entries)
        {
            if (baseline.Entries.TryGetValue(id, out var before))
            {
                findings.AddRange(Of(id, before, entry));
                findings.AddRange(Stale(catalogue.Find(id), before));
                findings.AddRange(StaleInCorpus(id, entry));
            }
            else
            {
                findings.Add(new(GateFindingKind.ClaimNew, id, $"new claim, {Verdict(entry)}", "the ledger does not yet say what to expect of it; check --update adds it"));
            }
        }

        if (whole)
        {
            findings.AddRange(baseline.Entries
                .Where(e => !now.Entries.ContainsKey(e.Key))
                .Select(e => new GateFinding(GateFindingKind.ClaimMissing, e.Key, $"missing, {Verdict(e.Value)} before", "a statement that was checked no longer is")));
        }

        return [.. findings.OrderBy(f => f.Kind).ThenBy(f => f.Id, StringComparer.Ordinal).ThenBy(f => f.What, StringComparer.Ordinal)];
    }

    private static IEnumerable<GateFinding> Of(string id, JsonObject before, JsonObject now)
    {
        var (was, found) = (Verdict(before), Verdict(now));
        if (was == found)
        {
            return EvidenceComparison.Of(id, before, now);
        }

        var what = $"{found}, {was} before: {(now["evidence"] as JsonObject)?["summary"]}";
        return found == nameof(VerdictKind.Vacuous)
            ? [new(GateFindingKind.Vacuous, id, what, "its hypotheses are met too seldom, so whatever it says it says of nothing")]
            : [new(GateFindingKind.VerdictChanged, id, what, Meaning(was, found))];
    }

    private static string Meaning(string was, string found) => (was, found) switch
    {
        (_, nameof(VerdictKind.Refuted)) => "a counterexample stands against what was held true",
        (nameof(VerdictKind.Refuted), _) => "a counterexample that stood is no longer found",
        (_, nameof(VerdictKind.Faulted)) => "our own code threw, which says nothing of the claim",
        (_, nameof(VerdictKind.Inconclusive)) => "the claim is undecided now",
        (nameof(VerdictKind.Proved), nameof(VerdictKind.Supported)) => "what was proved is only sampled now",
        (nameof(VerdictKind.Supported), nameof(VerdictKind.Proved)) => "what was sampled is proved now: good, and to be committed",
        _ => "the ledger says otherwise",
    };

    private static IEnumerable<GateFinding> Stale(Claim? claim, JsonObject before)
    {
        var counterexample = (before["counterexample"] as JsonObject)?["case"];
        var witness = ((before["evidence"] as JsonObject)?["witness"] as JsonObject)?["case"];
        if (claim is null || (counterexample ?? witness) is not { } stored)
        {
            yield break;
        }

        if (Fault(claim, stored, counterexample is null ? Outcome.Holds : Outcome.Violated) is { } fault)
        {
            var word = counterexample is null ? "witness" : "counterexample";
            yield return new(GateFindingKind.StaleCounterexample, claim.Id, $"the stored {word} {fault}", "the evidence in the ledger no longer shows what it was stored for");
        }
    }

    private static IEnumerable<GateFinding> StaleInCorpus(string id, JsonObject now)
    {
        if (((now["evidence"] as JsonObject)?["corpus"] as JsonObject)?["stale"] is JsonValue stale && stale.TryGetValue<int>(out var count) && count > 0)
        {
            yield return new(GateFindingKind.StaleCounterexample, id, $"{count} of its cases in the corpus are no longer admissible", "cases kept for good no longer say anything of the claim; theoremcheck corpus names them");
        }
    }

    private static string? Fault(Claim claim, JsonNode stored, Outcome wanted)
    {
        try
        {
            var replay = claim.Replay(stored);
            return replay.BrokenHypotheses is [var broken, ..] ? $"breaks the hypothesis '{broken}'"
                : replay.Judgement is null ? $"has no value: {replay.Undefined}"
                : replay.Judgement.Outcome != wanted ? (wanted == Outcome.Violated ? "no longer fails" : "no longer holds")
                : null;
        }
        catch (CaseFormatException e)
        {
            return $"cannot be read: {e.Message}";
        }
    }

    private static string Verdict(JsonObject entry) => entry["verdict"]!.GetValue<string>();
}
