using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TheoremCheck.Engine.Reporting;
using TheoremCheck.Numbers;

namespace TheoremCheck.Engine.Exploration;

/// <summary>The values inside a case, by paths such as p1 or weights[0][2].</summary>
public static class CasePath
{
    /// <summary>Every value of a case with its path, in the order written.</summary>
    public static IEnumerable<(string Path, JsonNode? Value)> Leaves(JsonNode? node, string path = "")
    {
        switch (node)
        {
            case JsonObject o:
                return o.SelectMany(p => Leaves(p.Value, path.Length == 0 ? p.Key : $"{path}.{p.Key}"));
            case JsonArray a:
                return a.SelectMany((item, i) => Leaves(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")));
            default:
                return [(path, node)];
        }
    }

    /// <summary>The number at a leaf: an integer, or a fraction written as a text; null for a flag or a name.</summary>
    public static Rational? Number(JsonNode? leaf) => leaf is JsonValue value
        && value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number
        && Rational.TryParse(value.ToString(), out var number)
            ? number
            : null;

    /// <summary>A copy of the case with another value at a path.</summary>
    /// <param name="c">The case.</param>
    /// <param name="path">The path of a value, or of a list or object when the text is JSON.</param>
    /// <param name="text">A fraction or decimal, true or false, a name, or JSON.</param>
    /// <exception cref="CaseFormatException">When the case has no such place; the message lists the paths.</exception>
    public static JsonNode With(JsonNode c, string path, string text)
    {
        ArgumentNullException.ThrowIfNull(c);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        var copy = c.DeepClone();
        var at = Find(copy, path) is { Parent: { } } found
            ? found
            : throw new CaseFormatException($"the case has no value at '{path}'; it has {string.Join(", ", Leaves(c).Take(30).Select(l => l.Path))}");
        at.ReplaceWith(Read(at, text.Trim()));
        return copy;
    }

    private static JsonNode? Find(JsonNode root, string path) =>
        All(root, string.Empty).Where(p => p.Path == path).Select(p => p.Node).FirstOrDefault();

    private static IEnumerable<(string Path, JsonNode Node)> All(JsonNode node, string path)
    {
        var below = node switch
        {
            JsonObject o => o.Where(p => p.Value is not null).SelectMany(p => All(p.Value!, path.Length == 0 ? p.Key : $"{path}.{p.Key}")),
            JsonArray a => a.Select((item, i) => (item, i)).Where(p => p.item is not null).SelectMany(p => All(p.item!, string.Create(CultureInfo.InvariantCulture, $"{path}[{p.i}]"))),
            _ => [],
        };
        return below.Prepend((path, node));
    }

    // What the value was says what the text means: an integer stays a number, a fraction stays a text.
    private static JsonNode Read(JsonNode before, string text)
    {
        if (before is JsonObject or JsonArray)
        {
            try
            {
                return StrictJson.Parse(text, StrictJson.CaseDepth)
                    ?? throw new CaseFormatException("null is not a value");
            }
            catch (StrictJsonException)
            {
                throw new CaseFormatException($"'{text}' is not JSON, which the value at this place is");
            }
        }

        return before.GetValueKind() switch
        {
            JsonValueKind.Number => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                ? JsonValue.Create(whole)
                : throw new CaseFormatException($"'{text}' is not a whole number, which the value at this place is"),
            JsonValueKind.True or JsonValueKind.False => bool.TryParse(text, out var flag)
                ? JsonValue.Create(flag)
                : throw new CaseFormatException($"'{text}' is not true or false, which the value at this place is"),
            _ => JsonValue.Create(text),
        };
    }
}
