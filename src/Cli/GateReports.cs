using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Gating;
using TheoremCheck.Engine.Reporting;

namespace TheoremCheck.Cli;

/// <summary>How a gate's findings are written.</summary>
internal enum GateFormat
{
    /// <summary>Lines for reading.</summary>
    Table,

    /// <summary>The findings as JSON.</summary>
    Json,

    /// <summary>A table for a job summary.</summary>
    Markdown,

    /// <summary>JUnit XML, one test case a claim.</summary>
    Junit,

    /// <summary>SARIF 2.1.0, with the file and line that hold the claim.</summary>
    Sarif,
}

/// <summary>A gate's outcome: what was checked and what was found.</summary>
/// <param name="Catalogue">The claims.</param>
/// <param name="Now">The ledger of the run.</param>
/// <param name="Findings">The findings, gravest first.</param>
internal sealed record GateOutcome(Catalogue Catalogue, Ledger Now, IReadOnlyList<GateFinding> Findings)
{
    /// <summary>The findings that fail the gate.</summary>
    public IEnumerable<GateFinding> Failures => Findings.Where(f => f.Kind != GateFindingKind.Note);
}

/// <summary>Writes a gate's findings in every format.</summary>
internal static class GateReports
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(GateFormat format, GateOutcome outcome) => format switch
    {
        GateFormat.Json => Json(outcome),
        GateFormat.Markdown => Markdown(outcome),
        GateFormat.Junit => Junit(outcome),
        GateFormat.Sarif => Sarif(outcome),
        _ => Table(outcome),
    };

    /// <summary>The kind in words, as the rule's id: "verdict-changed".</summary>
    public static string Name(GateFindingKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));

    private static string Table(GateOutcome outcome)
    {
        var text = new StringBuilder();
        foreach (var finding in outcome.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Name(finding.Kind)}  {finding.Id}\n    {OneLine(finding.What)}\n    why it matters: {finding.Why}\n");
        }

        return text.Append(Totals(outcome)).Append('\n').ToString();
    }

    private static string Totals(GateOutcome outcome)
    {
        var counts = outcome.Findings.GroupBy(f => f.Kind).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {Name(g.Key)}"));
        return outcome.Findings.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{outcome.Now.Entries.Count} claims as the ledger has them")
            : string.Create(CultureInfo.InvariantCulture, $"{outcome.Now.Entries.Count} claims: {string.Join(", ", counts)}");
    }

    private static string Json(GateOutcome outcome) => new JsonObject
    {
        ["claims"] = outcome.Now.Entries.Count,
        ["findings"] = new JsonArray([.. outcome.Findings.Select(f => new JsonObject
        {
            ["kind"] = Name(f.Kind),
            ["id"] = f.Id,
            ["what"] = f.What,
            ["why"] = f.Why,
        })]),
    }.ToJsonString(Indented) + "\n";

    private static string Markdown(GateOutcome outcome)
    {
        var text = new StringBuilder("## Claims against the ledger\n\n").Append(Totals(outcome)).Append('\n');
        if (outcome.Findings.Count > 0)
        {
            text.Append("\n| change | claim | what | why it matters |\n| --- | --- | --- | --- |\n");
            foreach (var f in outcome.Findings)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {Name(f.Kind)} | `{f.Id}` | {Cell(f.What)} | {Cell(f.Why)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Cell(string text) => OneLine(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal);

    private static string Junit(GateOutcome outcome)
    {
        var failures = outcome.Failures.ToLookup(f => f.Id, StringComparer.Ordinal);
        var ids = outcome.Now.Entries.Keys.Union(outcome.Failures.Select(f => f.Id)).Order(StringComparer.Ordinal).ToList();
        var suites = ids.GroupBy(id => id.Split('/')[0], StringComparer.Ordinal).Select(suite => new XElement(
            "testsuite",
            new XAttribute("name", suite.Key),
            new XAttribute("tests", suite.Count()),
            new XAttribute("failures", suite.Count(id => failures.Contains(id))),
            suite.Select(id => new XElement(
                "testcase",
                new XAttribute("classname", suite.Key),
                new XAttribute("name", id),
                outcome.Now.Entries.TryGetValue(id, out var entry)
                    ? new XElement("properties", Property("verdict", entry["verdict"]), Property("seed", (entry["evidence"] as JsonObject)?["seed"]))
                    : null,
                failures[id].Select(f => new XElement("failure", new XAttribute("type", Name(f.Kind)), new XAttribute("message", Xml(f.What)), Xml(f.Why)))))));
        var root = new XElement("testsuites", new XAttribute("tests", ids.Count), new XAttribute("failures", ids.Count(id => failures.Contains(id))), suites);
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n";
    }

    private static XElement? Property(string name, JsonNode? value) =>
        value is null ? null : new XElement("property", new XAttribute("name", name), new XAttribute("value", Xml(value.ToString())));

    // XML has no way to write most control characters.
    private static string Xml(string text) => new([.. text.Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]);

    private static string Sarif(GateOutcome outcome)
    {
        var rules = Enum.GetValues<GateFindingKind>().Select(k => new JsonObject { ["id"] = Name(k), ["shortDescription"] = new JsonObject { ["text"] = Name(k).Replace('-', ' ') } });
        var results = outcome.Findings.Select(f =>
        {
            var result = new JsonObject
            {
                ["ruleId"] = Name(f.Kind),
                ["level"] = f.Kind switch
                {
                    GateFindingKind.Note => "note",
                    GateFindingKind.EvidenceWeaker or GateFindingKind.ClaimNew => "warning",
                    _ => "error",
                },
                ["message"] = new JsonObject { ["text"] = $"{f.Id}: {f.What}. {f.Why}" },
                ["partialFingerprints"] = new JsonObject { ["claim/v1"] = $"{f.Id} {Name(f.Kind)}" },
            };
            var claim = outcome.Catalogue.Find(f.Id);
            result["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = claim is null ? Shell.DefaultLedger : ClaimFile.Relative(claim) },
                    ["region"] = new JsonObject { ["startLine"] = claim?.Line ?? 1 },
                },
                ["logicalLocations"] = new JsonArray(new JsonObject { ["fullyQualifiedName"] = f.Id }),
            });
            return result;
        });
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "theoremcheck",
                        ["semanticVersion"] = typeof(GateReports).Assembly.GetName().Version!.ToString(3),
                        ["rules"] = new JsonArray([.. rules]),
                    },
                },
                ["results"] = new JsonArray([.. results]),
            }),
        }.ToJsonString(Indented) + "\n";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
