using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Reporting;

namespace TheoremCheck.Engine.Corpora;

/// <summary>One exact case kept for good: a counterexample or witness once found, or a case that a user saved.</summary>
/// <param name="Claim">The id of the claim that it is a case of.</param>
/// <param name="Case">The case.</param>
/// <param name="Origin">Where it comes from: "counterexample", "witness" or "user".</param>
/// <param name="Note">A remark; may be null.</param>
public sealed record CorpusCase(string Claim, JsonNode Case, string Origin, string? Note)
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file inside the corpus: document, place and eight digits of a hash of the case, so that equal cases meet in one file.</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"{Claim}.{Seeds.Of(Case.ToJsonString()) & 0xFFFFFFFF:x8}.json");

    /// <summary>The text of the file.</summary>
    public string ToText()
    {
        var o = new JsonObject { ["claim"] = Claim, ["origin"] = Origin };
        if (Note is not null)
        {
            o["note"] = Note;
        }

        o["case"] = Case.DeepClone();
        return o.ToJsonString(Indented) + "\n";
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="path">The file's name, for the message.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="CorpusFormatException">When it is not a case; the message names the file and what is wrong.</exception>
    public static CorpusCase Parse(string path, string text)
    {
        JsonNode? root;
        try
        {
            root = StrictJson.Parse(text, StrictJson.CaseDepth + 2);
        }
        catch (StrictJsonException e)
        {
            throw new CorpusFormatException($"{path}: {e.Message}");
        }

        return root is JsonObject o && Text(o, "claim") is { } claim && o["case"] is { } c
            ? new(claim, c.DeepClone(), Text(o, "origin") ?? "user", Text(o, "note"))
            : throw new CorpusFormatException($"{path}: a case is an object with a text \"claim\" and an object \"case\"");
    }

    private static string? Text(JsonObject o, string name) => o[name] is JsonValue v && v.TryGetValue<string>(out var s) ? s : null;
}

/// <summary>A file of the corpus is not a case; the message names the file.</summary>
public sealed class CorpusFormatException(string message) : Exception(message);
