using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine.Reporting;

/// <summary>The committed baseline: every claim's verdict with its evidence, sorted by id.</summary>
public sealed class Ledger
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonObject> entries = new(StringComparer.Ordinal);

    private Ledger()
    {
    }

    /// <summary>The entries by id.</summary>
    public IReadOnlyDictionary<string, JsonObject> Entries => entries;

    /// <summary>The ledger of a run.</summary>
    /// <param name="results">Claims with their results.</param>
    public static Ledger Of(IEnumerable<(Claim Claim, CheckResult Result)> results)
    {
        var ledger = new Ledger();
        foreach (var (claim, result) in results)
        {
            ledger.entries[claim.Id] = LedgerEntry.Write(claim, result);
        }

        return ledger;
    }

    /// <summary>The ledger of entries written earlier.</summary>
    /// <param name="entries">Each with its id.</param>
    public static Ledger Of(IEnumerable<JsonObject> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var ledger = new Ledger();
        foreach (var entry in entries)
        {
            ledger.Add(entry, "an entry");
        }

        return ledger;
    }

    /// <summary>Reads a ledger file.</summary>
    /// <exception cref="LedgerFormatException">When the file is missing, not JSON, or not of the ledger's shape; the message names the place.</exception>
    public static Ledger Read(string path) => ReadWithRoot(path).Ledger;

    /// <summary>Reads a ledger file together with what stands beside its claims.</summary>
    internal static (Ledger Ledger, JsonObject Root) ReadWithRoot(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new LedgerFormatException($"{path}: there is no such file; 'theoremcheck check --update' writes one");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LedgerFormatException($"{path}: cannot be read ({e.GetType().Name})");
        }

        try
        {
            var root = StrictJson.Parse(text, StrictJson.LedgerDepth);
            if (root is not JsonObject whole || whole["claims"] is not JsonArray claims)
            {
                throw new LedgerFormatException($"{path}: a ledger is an object with a list \"claims\"");
            }

            var ledger = new Ledger();
            for (var i = 0; i < claims.Count; i++)
            {
                ledger.Add(claims[i], $"{path}: claims[{i}]");
            }

            return (ledger, whole);
        }
        catch (StrictJsonException e)
        {
            throw new LedgerFormatException($"{path}: {e.Message}");
        }
    }

    /// <summary>This ledger with the entries of another put in their place.</summary>
    public Ledger With(Ledger newer)
    {
        ArgumentNullException.ThrowIfNull(newer);
        var merged = new Ledger();
        foreach (var (id, entry) in entries.Concat(newer.entries))
        {
            merged.entries[id] = entry;
        }

        return merged;
    }

    /// <summary>The text of the file: indented JSON with line feeds, the same bytes for the same verdicts.</summary>
    public string ToText() => ToText(null);

    /// <summary>The same with a shard's header before the claims.</summary>
    internal string ToText(JsonObject? shard)
    {
        var root = new JsonObject();
        if (shard is not null)
        {
            root["shard"] = shard;
        }

        root["claims"] = new JsonArray([.. entries.Values.Select(e => e.DeepClone())]);
        return root.ToJsonString(Indented) + "\n";
    }

    /// <summary>Writes the file whole or not at all: to a new file beside it, then moved into place.</summary>
    public void Write(string path) => WholeFile.Write(path, ToText());

    /// <summary>The verdicts that differ from a baseline, for the claims that were checked.</summary>
    /// <param name="baseline">The committed ledger.</param>
    /// <param name="whole">Whether all claims were checked, so that one in the baseline but not here is missing.</param>
    public IReadOnlyList<VerdictChange> ChangesFrom(Ledger baseline, bool whole)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        List<VerdictChange> changes = [];
        foreach (var (id, entry) in entries)
        {
            var now = entry["verdict"]!.GetValue<string>();
            var before = baseline.entries.TryGetValue(id, out var old) ? old["verdict"]!.GetValue<string>() : null;
            if (now != before)
            {
                changes.Add(new(id, before, now));
            }
        }

        if (whole)
        {
            changes.AddRange(baseline.entries.Where(e => !entries.ContainsKey(e.Key)).Select(e => new VerdictChange(e.Key, e.Value["verdict"]!.GetValue<string>(), null)));
        }

        return [.. changes.OrderBy(c => c.Id, StringComparer.Ordinal)];
    }

    private void Add(JsonNode? node, string where)
    {
        if (node is not JsonObject entry)
        {
            throw new LedgerFormatException($"{where} is not an object");
        }

        var id = Text(entry, "id", where);
        var verdict = Text(entry, "verdict", $"{where} ({id})");
        if (!Enum.TryParse<VerdictKind>(verdict, out var kind) || kind.ToString() != verdict)
        {
            throw new LedgerFormatException($"{where} ({id}): the verdict '{verdict}' is none of {string.Join(", ", Enum.GetNames<VerdictKind>())}");
        }

        if (!entries.TryAdd(id, entry))
        {
            throw new LedgerFormatException($"{where}: the id {id} occurs twice");
        }
    }

    private static string Text(JsonObject entry, string name, string where) =>
        entry[name] is JsonValue value && value.TryGetValue<string>(out var text)
            ? text
            : throw new LedgerFormatException($"{where} has no text \"{name}\"");
}

/// <summary>A verdict that differs from the baseline.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Before">The verdict in the baseline; null for a claim that is new.</param>
/// <param name="Now">The verdict found; null for a claim that is gone.</param>
public sealed record VerdictChange(string Id, string? Before, string? Now);

/// <summary>A file is not a ledger; the message names the file and the place.</summary>
public sealed class LedgerFormatException(string message) : Exception(message);
