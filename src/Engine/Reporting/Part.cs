using System.Globalization;
using System.Text.Json.Nodes;

namespace TheoremCheck.Engine.Reporting;

/// <summary>The ledger of one shard, with what a merge must know: which shard of how many claims at which budget.</summary>
/// <param name="Shard">The shard.</param>
/// <param name="Selected">The claims that all shards together check.</param>
/// <param name="Budget">The budget in words; parts of one run agree in it.</param>
/// <param name="Ledger">The verdicts of the shard.</param>
public sealed record Part(Shard Shard, int Selected, string Budget, Ledger Ledger)
{
    /// <summary>A budget in words.</summary>
    public static string Describe(Budget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        var seed = budget.Seed is { } given ? given.ToString(CultureInfo.InvariantCulture) : "from the ids";
        return string.Create(CultureInfo.InvariantCulture, $"{budget.Cases} cases, seed {seed}");
    }

    /// <summary>Reads a part.</summary>
    /// <exception cref="LedgerFormatException">When the file is not one; the message names the file and the place.</exception>
    public static Part Read(string path)
    {
        var (ledger, root) = Ledger.ReadWithRoot(path);
        if (root["shard"] is not JsonObject header)
        {
            throw new LedgerFormatException($"{path}: no object \"shard\"; 'theoremcheck check --shard k/n --format json' writes a part");
        }

        var shard = Shard.TryParse(Value<string>(header, "part"))
            ?? throw new LedgerFormatException($"{path}: shard.part is not k/n with 1 ≤ k ≤ n");
        var selected = Value<int?>(header, "selected")
            ?? throw new LedgerFormatException($"{path}: shard.selected is not a whole number");
        var budget = Value<string>(header, "budget")
            ?? throw new LedgerFormatException($"{path}: shard.budget is not a text");
        return ledger.Entries.Keys.FirstOrDefault(id => !shard.Holds(id)) is { } stranger
            ? throw new LedgerFormatException($"{path}: {stranger} does not belong to shard {shard}")
            : new(shard, selected, budget, ledger);
    }

    /// <summary>The whole that the parts make up.</summary>
    /// <param name="parts">Parts with the names of their files.</param>
    /// <exception cref="LedgerFormatException">When a shard is missing, there twice, or of another run; the message names it.</exception>
    public static Ledger Merge(IReadOnlyList<(string Path, Part Part)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var (firstPath, first) = parts[0];
        foreach (var (path, part) in parts.Skip(1))
        {
            if (part.Shard.Count != first.Shard.Count || part.Selected != first.Selected || part.Budget != first.Budget)
            {
                throw new LedgerFormatException($"{path} is of another run than {firstPath}: {Run(part)} against {Run(first)}");
            }
        }

        foreach (var twice in parts.GroupBy(p => p.Part.Shard.Index).Where(g => g.Count() > 1))
        {
            throw new LedgerFormatException($"shard {twice.First().Part.Shard} is there twice: {string.Join(", ", twice.Select(p => p.Path))}");
        }

        var lost = Enumerable.Range(1, first.Shard.Count).Except(parts.Select(p => p.Part.Shard.Index)).ToList();
        if (lost.Count > 0)
        {
            var names = string.Join(", ", lost.Take(10).Select(k => new Shard(k, first.Shard.Count)));
            throw new LedgerFormatException($"{(lost.Count == 1 ? "a shard is" : $"{lost.Count} shards are")} missing: {names}{(lost.Count > 10 ? ", …" : string.Empty)}");
        }

        var whole = parts.Select(p => p.Part.Ledger).Aggregate((a, b) => a.With(b));
        return whole.Entries.Count == first.Selected
            ? whole
            : throw new LedgerFormatException($"the parts hold {whole.Entries.Count} claims, the run selected {first.Selected}: a part has lost entries");
    }

    /// <summary>The text of the file: the ledger's, with the shard before the claims.</summary>
    public string ToText() => Ledger.ToText(new JsonObject { ["part"] = Shard.ToString(), ["selected"] = Selected, ["budget"] = Budget });

    private static string Run(Part part) =>
        string.Create(CultureInfo.InvariantCulture, $"{part.Shard.Count} shards of {part.Selected} claims, {part.Budget}");

    private static T? Value<T>(JsonObject o, string name) => o[name] is JsonValue value && value.TryGetValue<T>(out var found) ? found : default;
}
