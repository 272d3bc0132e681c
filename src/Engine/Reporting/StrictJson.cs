using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TheoremCheck.Engine.Reporting;

/// <summary>Reads JSON from outside: no duplicate names, a bounded depth, whole characters, and a complaint of one line.</summary>
public static class StrictJson
{
    /// <summary>The deepest nesting of a case.</summary>
    public const int CaseDepth = 32;

    /// <summary>The deepest nesting of a ledger, which holds cases.</summary>
    public const int LedgerDepth = 64;

    /// <summary>Reads a text; null for the JSON null.</summary>
    /// <exception cref="StrictJsonException">When it is not JSON; the message says where and why in one line, without the file's name.</exception>
    public static JsonNode? Parse(string text, int depth)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var node = JsonNode.Parse(text, null, new JsonDocumentOptions { MaxDepth = depth, AllowDuplicateProperties = false });

            // Half a surrogate pair is noticed only when a text is unescaped, which would be too late.
            _ = node?.ToJsonString();
            return node;
        }
        catch (JsonException e)
        {
            var reason = e.Message.Split(" LineNumber", 2)[0].ReplaceLineEndings(" ");
            reason = reason.Length <= 160 ? reason : reason[..160] + "…";
            throw new StrictJsonException(string.Create(CultureInfo.InvariantCulture, $"not JSON at line {(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1}: {reason}"));
        }
        catch (InvalidOperationException)
        {
            throw new StrictJsonException("not JSON: a text in it holds half of a surrogate pair");
        }
        catch (ArgumentException)
        {
            throw new StrictJsonException("not JSON: a name in it occurs twice or is no text");
        }
    }
}

/// <summary>A text is not JSON; the message says where and why.</summary>
public sealed class StrictJsonException(string message) : Exception(message);
