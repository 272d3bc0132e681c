using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TheoremCheck.Numbers;

namespace TheoremCheck.Engine.Domains;

/// <summary>Cases as JSON: rationals are strings such as "3/5", lists are arrays, names are in camel case.</summary>
public static class CaseText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        MaxDepth = 32,
        Converters = { new RationalConverter(), new ValueListConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes a case.</summary>
    public static JsonNode Write<TCase>(TCase c) => JsonSerializer.SerializeToNode(c, Options)
        ?? throw new CaseFormatException("a case must not be null");

    /// <summary>Reads a case.</summary>
    /// <exception cref="CaseFormatException">When the JSON does not fit; the message names the place and what is wrong.</exception>
    public static TCase Read<TCase>(JsonNode node)
    {
        try
        {
            return node.Deserialize<TCase>(Options) ?? throw new CaseFormatException("the case is null; an object is expected");
        }
        catch (JsonException e)
        {
            var at = string.IsNullOrEmpty(e.Path) || e.Path == "$" ? string.Empty : $" at {e.Path}";
            throw new CaseFormatException($"the case does not fit{at}: {FirstLine(e.Message)}");
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or OverflowException or ArithmeticException)
        {
            throw new CaseFormatException($"the case does not fit: {FirstLine(e.Message)}");
        }
    }

    private static string FirstLine(string message)
    {
        // The serializer names the record's type, which means nothing to who typed the case.
        const string lacking = "missing required properties including: ";
        var lack = message.IndexOf(lacking, StringComparison.Ordinal);
        if (lack >= 0)
        {
            return $"it lacks {message[(lack + lacking.Length)..].TrimEnd('.')}";
        }

        var end = message.IndexOfAny(['\r', '\n']);
        var path = message.IndexOf(" Path:", StringComparison.Ordinal);
        var cut = new[] { end, path }.Where(i => i > 0).DefaultIfEmpty(message.Length).Min();
        return message[..cut];
    }

    private sealed class RationalConverter : JsonConverter<Rational>
    {
        private const int LongestNumber = 10_000;

        public override Rational Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
                _ => throw new JsonException($"a number or a fraction such as \"3/5\" is expected, not {reader.TokenType}"),
            };
            return text?.Length <= LongestNumber && Rational.TryParse(text, out var value)
                ? value
                : throw new JsonException($"'{(text?.Length > 40 ? text[..40] + "…" : text)}' is not a number or a fraction such as \"3/5\"");
        }

        public override void Write(Utf8JsonWriter writer, Rational value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class ValueListConverter : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Items<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    private sealed class Items<T> : JsonConverter<ValueList<T>>
    {
        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ValueList.From(JsonSerializer.Deserialize<List<T>>(ref reader, options) ?? throw new JsonException("a list is expected, not null"));

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, (IEnumerable<T>)value, options);
    }
}
