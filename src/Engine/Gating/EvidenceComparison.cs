using System.Text.Json.Nodes;

namespace TheoremCheck.Engine.Gating;

/// <summary>What two ledger entries of one claim with one verdict differ in: what has become weaker, and what has merely changed.</summary>
internal static class EvidenceComparison
{
    /// <summary>The findings of one claim.</summary>
    /// <param name="id">The claim.</param>
    /// <param name="before">Its entry in the baseline.</param>
    /// <param name="now">Its entry now.</param>
    public static IEnumerable<GateFinding> Of(string id, JsonObject before, JsonObject now)
    {
        var old = before["evidence"] as JsonObject ?? [];
        var found = now["evidence"] as JsonObject ?? [];
        List<GateFinding> findings =
        [
            .. Counts(id, old, found),
            .. Arithmetic(id, old, found),
            .. Classes(id, old, found),
            .. Controls(id, old, found),
            .. Hypotheses(id, old, found),
        ];
        if (findings.Count == 0 && before.ToJsonString() != now.ToJsonString())
        {
            var moved = (before["counterexample"]?.ToJsonString() ?? string.Empty) != (now["counterexample"]?.ToJsonString() ?? string.Empty);
            findings.Add(new(
                GateFindingKind.Note,
                id,
                moved ? $"another counterexample: {Printed(now) ?? "none"} instead of {Printed(before) ?? "none"}" : "the entry differs, nothing in it is weaker",
                "the ledger no longer says exactly what a check finds; check --update brings it up to date"));
        }

        return findings;
    }

    private static IEnumerable<GateFinding> Counts(string id, JsonObject old, JsonObject found)
    {
        foreach (var (name, words) in new[] { ("accepted", "searched"), ("judged", "judged in full") })
        {
            if (Number(old, name) is { } before && Number(found, name) is var now && (now ?? 0) < before)
            {
                yield return Weaker(id, $"{now ?? 0} cases {words}, {before} before", "fewer cases stood against the claim");
            }
        }
    }

    private static IEnumerable<GateFinding> Arithmetic(string id, JsonObject old, JsonObject found)
    {
        var (before, now) = (Number(old, "digits"), Number(found, "digits"));
        if (now is { } digits && (before is null || digits < before))
        {
            yield return Weaker(id, $"equal to {digits} digits, {(before is null ? "decided outright" : $"to {before} digits")} before", "an equality of enclosures is confirmed less far");
        }

        if (Texts(old, "arithmetic").Contains("rational") && Texts(found, "arithmetic") is var ways && ways.Count > 0 && !ways.Contains("rational"))
        {
            yield return Weaker(id, "no case is judged in rationals any more", "the judgement was exact and now rests on enclosures");
        }

        foreach (var lost in Texts(old, "confirmedBy").Except(Texts(found, "confirmedBy")))
        {
            yield return Weaker(id, $"the counterexample is no longer confirmed by: {lost}", "one route fewer agrees on the refutation");
        }
    }

    private static IEnumerable<GateFinding> Classes(string id, JsonObject old, JsonObject found)
    {
        var now = Named(found, "classes", "name");
        foreach (var (name, entry) in Named(old, "classes", "name"))
        {
            if (Number(entry, "cases") > 0 && (!now.TryGetValue(name, out var same) || Number(same, "cases") is null or 0))
            {
                yield return Weaker(id, $"the class '{name}' is no longer reached", "a part of the domain that was searched is not");
            }
        }
    }

    private static IEnumerable<GateFinding> Controls(string id, JsonObject old, JsonObject found)
    {
        var now = Named(found, "controls", "statement");
        foreach (var (statement, entry) in Named(old, "controls", "statement"))
        {
            if (!now.TryGetValue(statement, out var same))
            {
                yield return Weaker(id, $"the control is gone: {statement}", "the domain has one proof of its power fewer");
            }
            else if (Flag(entry, "refuted") && !Flag(same, "refuted"))
            {
                yield return Weaker(id, $"the control survived: {statement}", "the domain no longer refutes a statement known to be false, so its silence says less");
            }
        }
    }

    private static IEnumerable<GateFinding> Hypotheses(string id, JsonObject old, JsonObject found)
    {
        var now = Named(found, "hypotheses", "name");
        foreach (var (name, entry) in Named(old, "hypotheses", "name"))
        {
            var before = Text(entry, "dropped");
            var after = now.TryGetValue(name, out var same) ? Text(same, "dropped") : "gone";
            if (before is "necessary" or "undefined-without" && after != before)
            {
                yield return Weaker(id, $"hypothesis '{name}': {after}, {before} before", "the claim is no longer shown to need a hypothesis that it prints");
            }
        }
    }

    private static GateFinding Weaker(string id, string what, string why) => new(GateFindingKind.EvidenceWeaker, id, what, why);

    private static string? Printed(JsonObject entry) => entry["counterexample"] is JsonObject o ? Text(o, "printed") : null;

    private static long? Number(JsonObject o, string name) => o[name] is JsonValue v && v.TryGetValue<long>(out var n) ? n : null;

    private static bool Flag(JsonObject o, string name) => o[name] is JsonValue v && v.TryGetValue<bool>(out var b) && b;

    private static string? Text(JsonObject o, string name) => o[name] is JsonValue v && v.TryGetValue<string>(out var s) ? s : null;

    private static HashSet<string> Texts(JsonObject o, string name) =>
        [.. (o[name] as JsonArray ?? []).OfType<JsonValue>().Select(v => v.TryGetValue<string>(out var s) ? s : string.Empty)];

    private static Dictionary<string, JsonObject> Named(JsonObject o, string list, string key)
    {
        Dictionary<string, JsonObject> named = new(StringComparer.Ordinal);
        foreach (var item in (o[list] as JsonArray ?? []).OfType<JsonObject>())
        {
            named[Text(item, key) ?? string.Empty] = item;
        }

        return named;
    }
}
