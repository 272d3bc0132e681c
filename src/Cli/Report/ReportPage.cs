using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Reporting;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Cli.Report;

/// <summary>The report as one HTML page: built as a tree, so that every text in it is escaped.</summary>
/// <param name="catalogue">The claims.</param>
/// <param name="ledger">Their verdicts.</param>
/// <param name="figures">Pictures of experiments by the document's key, as SVG.</param>
internal sealed class ReportPage(Catalogue catalogue, Ledger ledger, ILookup<string, (string Title, XElement Picture)> figures)
{
    /// <summary>The text of the page.</summary>
    public string ToText()
    {
        var documents = catalogue.Claims.GroupBy(c => c.Source.Document).ToList();
        var html = new XElement(
            "html",
            new XAttribute("lang", "en"),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", "TheoremCheck: five documents on preference learning, statement by statement"),
                new XElement("link", new XAttribute("rel", "stylesheet"), new XAttribute("href", "assets/katex.min.css")),
                new XElement("link", new XAttribute("rel", "stylesheet"), new XAttribute("href", "assets/report.css"))),
            new XElement(
                "body",
                Header(documents),
                new XElement("main", documents.Select(d => DocumentSection(d.Key, [.. d]))),
                Script("assets/katex.min.js"),
                Script("assets/report.js")));
        return "<!DOCTYPE html>\n" + html.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    private static XElement Script(string source) => new("script", new XAttribute("src", source), string.Empty);

    private XElement Header(IEnumerable<IGrouping<Document, Claim>> documents) => new(
        "header",
        new XElement("h1", "TheoremCheck"),
        new XElement("p", "True as printed, or the smallest counterexample and the smallest repair. ", new XElement("span", new XAttribute("id", "totals"), Totals(catalogue.Claims))),
        new XElement(
            "form",
            new XAttribute("role", "search"),
            new XAttribute("id", "filters"),
            new XElement("label", new XAttribute("for", "search"), "Search"),
            new XElement("input", new XAttribute("id", "search"), new XAttribute("type", "search"), new XAttribute("placeholder", "id, words or symbols; press /"), new XAttribute("autocomplete", "off")),
            new XElement("label", new XAttribute("for", "document"), "Document"),
            new XElement("select", new XAttribute("id", "document"), Choices("all", documents.Select(d => d.Key.Key))),
            new XElement("label", new XAttribute("for", "verdict"), "Verdict"),
            new XElement("select", new XAttribute("id", "verdict"), Choices("all", Enum.GetNames<VerdictKind>().Where(v => catalogue.Claims.Any(c => Verdict(c) == v)))),
            new XElement("output", new XAttribute("id", "shown"), new XAttribute("aria-live", "polite"), " ")),
        new XElement("nav", new XAttribute("aria-label", "documents"), documents.Select(d => new XElement("a", new XAttribute("href", "#" + d.Key.Key), d.Key.Title))));

    private static IEnumerable<XElement> Choices(string all, IEnumerable<string> others) =>
        others.Select(o => new XElement("option", new XAttribute("value", o), o)).Prepend(new XElement("option", new XAttribute("value", string.Empty), all));

    private XElement DocumentSection(Document document, IReadOnlyList<Claim> claims) => new(
        "section",
        new XAttribute("id", document.Key),
        new XAttribute("class", "document"),
        new XElement("h2", document.Title),
        new XElement("p", new XAttribute("class", "source"), $"{document.Authors}; {document.Published}. {Totals(claims)}."),
        ReportGraph.Of(claims, Look) is { } graph
            ? new XElement(
                "details",
                new XAttribute("class", "graph"),
                new XElement("summary", "What rests on what"),
                new XElement("p", new XAttribute("class", "legend"), "Border: the claim's own verdict. Filled white: something that it rests on does not hold as printed. Steps and lemmas stand left of what they serve."),
                new XElement("div", new XAttribute("class", "scroll"), new XAttribute("tabindex", 0), graph))
            : null,
        figures[document.Key].Select(f => new XElement("figure", new XElement("div", new XAttribute("class", "scroll"), f.Picture), new XElement("figcaption", f.Title))),
        claims.Select(Article));

    private (string Class, string Tip) Look(Claim claim)
    {
        var standing = Standing(claim);
        return ($"node v-{Verdict(claim)}{(standing.Count == 0 ? string.Empty : " shaky")}", $"{claim.Id}: {Verdict(claim)}{(standing.Count == 0 ? string.Empty : $"; rests on {string.Join(", ", standing)}")}");
    }

    private List<string> Standing(Claim claim) =>
        [.. Engine.Standing.Of(catalogue, claim.Id, id => Enum.Parse<VerdictKind>(Verdict(catalogue.Find(id)!))).Weakest.Where(id => id != claim.Id)];

    private XElement Article(Claim claim)
    {
        var entry = ledger.Entries.GetValueOrDefault(claim.Id);
        var evidence = entry?["evidence"] as JsonObject;
        var counterexample = entry?["counterexample"] as JsonObject;
        var steps = catalogue.StepsOf(claim.Id);
        var broken = steps.FirstOrDefault(s => Verdict(s) == nameof(VerdictKind.Refuted));
        return new(
            "article",
            new XAttribute("id", claim.Id),
            new XAttribute("class", $"claim v-{Verdict(claim)}"),
            new XAttribute("data-verdict", Verdict(claim)),
            new XAttribute("tabindex", -1),
            new XElement(
                "h3",
                Link(claim.Id),
                " ",
                new XElement("span", new XAttribute("class", "verdict"), Verdict(claim)),
                new XElement("span", new XAttribute("class", "locator"), $" {claim.Source.Locator}, line {claim.Source.Line.ToString(CultureInfo.InvariantCulture)}")),
            Typeset("p", "statement", claim.Statement),
            counterexample is null ? null : new XElement(
                "div",
                new XAttribute("class", "counterexample"),
                new XElement("strong", "Counterexample: "),
                Typeset("span", "printed", Text(counterexample, "printed")),
                new XElement("ul", Texts(counterexample["sides"]).Select(s => Typeset("li", "side", s)))),
            claim.Repair is { } repair ? new XElement("p", "Repair: ", Link(repair), " ", Typeset("span", "statement", catalogue.Find(repair)!.Statement)) : null,
            claim.Repairs is { } repaired ? new XElement("p", "Repairs ", Link(repaired), ".") : null,
            claim.StepOf is { } whole ? new XElement("p", "A step of ", Link(whole), ".") : null,
            steps.Count == 0 ? null : Steps(steps, broken),
            new XElement("details", new XElement("summary", "Evidence"), new XElement("dl", Evidence(claim, entry, evidence))));
    }

    private XElement Steps(IReadOnlyList<Claim> steps, Claim? broken) => new(
        "div",
        new XElement("p", broken is null ? "Every step of the proof holds as far as checked:" : "First broken step: ", broken is null ? null : Link(broken.Id)),
        new XElement("ol", new XAttribute("class", "steps"), steps.Select(s => new XElement("li", new XAttribute("class", $"v-{Verdict(s)}"), Link(s.Id), " ", new XElement("span", new XAttribute("class", "verdict"), Verdict(s))))));

    private List<XElement?> Evidence(Claim claim, JsonObject? entry, JsonObject? evidence)
    {
        List<XElement?> rows = [];
        void Row(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                rows.Add(new XElement("dt", name));
                rows.Add(new XElement("dd", Clean(text)));
            }
        }

        Row("reading", claim.Reading);
        Row("found", Text(evidence, "summary"));
        Row("over", claim.DomainName);
        Row("cases", evidence?["accepted"] is null ? null : $"{evidence["accepted"]} accepted, {evidence["judged"]} judged in full ({string.Join(", ", Texts(evidence["arithmetic"]))}), seed {evidence["seed"]}");
        Row("confirmed by", string.Join(", ", Texts(evidence?["confirmedBy"])));
        Row("tightest case", Text(evidence?["tightest"] as JsonObject, "printed"));
        Row("witness", Text(evidence?["witness"] as JsonObject, "printed"));
        foreach (var h in Objects(evidence?["hypotheses"]))
        {
            Row("hypothesis", $"{Text(h, "name")}: {Text(h, "dropped")?.Replace('-', ' ')}{(Text(h, "by") is { } by ? $", {by}" : string.Empty)}");
        }

        foreach (var control in Objects(evidence?["controls"]))
        {
            Row("control", $"{Text(control, "statement")}: {(control["refuted"] is JsonValue flag && flag.TryGetValue<bool>(out var refuted) && refuted ? $"refuted by {Text(control, "by")}" : "survived")}");
        }

        var standing = Standing(claim);
        Row("standing", standing.Count == 0 ? null : $"rests on what does not hold as printed: {string.Join(", ", standing)}");
        Row("replay", Text(entry, "replay"));
        Row("file", string.Create(CultureInfo.InvariantCulture, $"{ClaimFile.Relative(claim)}:{claim.Line}"));
        if (claim.Uses.Count > 0)
        {
            rows.Add(new XElement("dt", "rests on"));
            rows.Add(new XElement("dd", claim.Uses.SelectMany(u => new object[] { Link(u), " " })));
        }

        return rows;
    }

    private static XElement Link(string id) => new("a", new XAttribute("href", "#" + id), id);

    private static XElement Typeset(string element, string cssClass, string? text) => new(
        element,
        new XAttribute("class", cssClass),
        FormulaText.Pieces(text ?? string.Empty).Select(p => p.Latex is null
            ? (object)p.Text
            : new XElement("span", new XAttribute("class", "formula"), new XAttribute("data-latex", p.Latex), p.Text)));

    private string Totals(IEnumerable<Claim> claims)
    {
        var list = claims.ToList();
        var counts = list.GroupBy(Verdict).OrderBy(g => Enum.Parse<VerdictKind>(g.Key)).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {g.Key}"));
        return string.Create(CultureInfo.InvariantCulture, $"{list.Count} claims: {string.Join(", ", counts)}");
    }

    private string Verdict(Claim claim) => Text(ledger.Entries.GetValueOrDefault(claim.Id), "verdict") ?? claim.Expected.ToString();

    // XML has no way to write most control characters, which a case saved by somebody may hold.
    private static string? Text(JsonObject? o, string name) => o?[name] is JsonValue v && v.TryGetValue<string>(out var s)
        ? Clean(s)
        : null;

    private static string Clean(string text) => new([.. text.Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]);

    private static IEnumerable<string> Texts(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonValue>().Select(v => Clean(v.ToString()));

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();
}
