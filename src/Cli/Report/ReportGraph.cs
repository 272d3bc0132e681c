using System.Globalization;
using System.Xml.Linq;
using TheoremCheck.Engine;

namespace TheoremCheck.Cli.Report;

/// <summary>Draws which claims rest on which: used claims and steps on the left, what rests on them to the right.</summary>
internal static class ReportGraph
{
    private const int ColumnWidth = 250;
    private const int RowHeight = 30;
    private const int BoxWidth = 200;
    private const int BoxHeight = 22;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The graph of one document as SVG; null when no claim rests on another.</summary>
    /// <param name="claims">Its claims in printed order.</param>
    /// <param name="look">For each claim the class of its box and the words of its tip.</param>
    public static XElement? Of(IReadOnlyList<Claim> claims, Func<Claim, (string Class, string Tip)> look)
    {
        var byId = claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var edges = claims
            .SelectMany(c => c.Uses.Select(u => (From: u, To: c.Id)).Concat(c.StepOf is { } whole ? [(From: c.Id, To: whole)] : []))
            .Where(e => byId.ContainsKey(e.From) && byId.ContainsKey(e.To) && e.From != e.To)
            .Distinct()
            .ToList();
        if (edges.Count == 0)
        {
            return null;
        }

        var linked = claims.Where(c => edges.Any(e => e.From == c.Id || e.To == c.Id)).ToList();
        var layer = Layers(linked, edges);
        Dictionary<string, (int X, int Y)> place = new(StringComparer.Ordinal);
        var top = 0;
        foreach (var part in Parts(linked, edges))
        {
            top = Lay(part, edges, layer, place, top) + RowHeight;
        }

        var width = (layer.Values.Max() * ColumnWidth) + BoxWidth + 4;
        var svg = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {top}")),
            new XAttribute("width", width),
            new XAttribute("height", top),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", "which claims rest on which"));
        svg.Add(edges.Select(e => Edge(place[e.From], place[e.To], layer[e.From] < layer[e.To])));
        svg.Add(linked.Select(c => Box(c, place[c.Id], look(c))));
        return svg;
    }

    private static XElement Edge((int X, int Y) from, (int X, int Y) to, bool forward)
    {
        var (x1, y1, x2, y2) = (from.X + BoxWidth, from.Y + (BoxHeight / 2), to.X, to.Y + (BoxHeight / 2));
        var bend = forward ? (x2 - x1) / 2 : 40;
        return new(
            Svg + "path",
            new XAttribute("class", "edge"),
            new XAttribute("d", string.Create(CultureInfo.InvariantCulture, $"M{x1} {y1} C{x1 + bend} {y1} {x2 - bend} {y2} {x2} {y2}")));
    }

    private static XElement Box(Claim claim, (int X, int Y) at, (string Class, string Tip) look)
    {
        var place = claim.Id[(claim.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return new(
            Svg + "a",
            new XAttribute("href", "#" + claim.Id),
            new XAttribute("class", look.Class),
            new XElement(Svg + "title", look.Tip),
            new XElement(Svg + "rect", new XAttribute("x", at.X + 1), new XAttribute("y", at.Y + 1), new XAttribute("width", BoxWidth), new XAttribute("height", BoxHeight), new XAttribute("rx", 4)),
            new XElement(Svg + "text", new XAttribute("x", at.X + 8), new XAttribute("y", at.Y + 16), place.Length <= 29 ? place : place[..28] + "…"));
    }

    // The longest path that leads to a claim; a cycle, which the catalogue should not have, is cut where it closes.
    private static Dictionary<string, int> Layers(IReadOnlyList<Claim> claims, List<(string From, string To)> edges)
    {
        Dictionary<string, int> layer = new(StringComparer.Ordinal);
        HashSet<string> open = new(StringComparer.Ordinal);
        var into = edges.ToLookup(e => e.To, e => e.From, StringComparer.Ordinal);
        int Of(string id)
        {
            if (layer.TryGetValue(id, out var known))
            {
                return known;
            }

            if (!open.Add(id))
            {
                return 0;
            }

            var deepest = into[id].Select(Of).DefaultIfEmpty(-1).Max() + 1;
            open.Remove(id);
            return layer[id] = deepest;
        }

        foreach (var claim in claims)
        {
            Of(claim.Id);
        }

        return layer;
    }

    private static IEnumerable<IReadOnlyList<Claim>> Parts(IReadOnlyList<Claim> claims, List<(string From, string To)> edges)
    {
        var near = edges.SelectMany(e => new[] { e, (From: e.To, To: e.From) }).ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var claim in claims.Where(c => !seen.Contains(c.Id)).ToList())
        {
            if (seen.Contains(claim.Id))
            {
                continue;
            }

            HashSet<string> part = new(StringComparer.Ordinal);
            Stack<string> waiting = new([claim.Id]);
            while (waiting.TryPop(out var id))
            {
                if (seen.Add(id))
                {
                    part.Add(id);
                    foreach (var next in near[id])
                    {
                        waiting.Push(next);
                    }
                }
            }

            yield return [.. claims.Where(c => part.Contains(c.Id))];
        }
    }

    // Columns by layer; within a column each claim goes near the middle of what it is joined to, swept both ways a few times.
    private static int Lay(IReadOnlyList<Claim> part, List<(string From, string To)> edges, Dictionary<string, int> layer, Dictionary<string, (int X, int Y)> place, int top)
    {
        var columns = part.GroupBy(c => layer[c.Id]).OrderBy(g => g.Key).Select(g => g.Select(c => c.Id).ToList()).ToList();
        Dictionary<string, double> row = new(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            for (var i = 0; i < column.Count; i++)
            {
                row[column[i]] = i;
            }
        }

        var near = edges.SelectMany(e => new[] { e, (From: e.To, To: e.From) }).ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
        for (var sweep = 0; sweep < 8; sweep++)
        {
            foreach (var column in sweep % 2 == 0 ? columns : Enumerable.Reverse(columns))
            {
                var sorted = column.OrderBy(id => near[id].Select(n => row.GetValueOrDefault(n)).DefaultIfEmpty(row[id]).Average()).ToList();
                for (var i = 0; i < sorted.Count; i++)
                {
                    row[sorted[i]] = i;
                    column[i] = sorted[i];
                }
            }
        }

        var tallest = columns.Max(c => c.Count);
        foreach (var column in columns)
        {
            var indent = (tallest - column.Count) * RowHeight / 2;
            for (var i = 0; i < column.Count; i++)
            {
                place[column[i]] = (layer[column[i]] * ColumnWidth, top + indent + (i * RowHeight));
            }
        }

        return top + (tallest * RowHeight);
    }
}
