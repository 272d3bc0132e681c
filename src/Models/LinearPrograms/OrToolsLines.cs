using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>The lines that cross between this program and the solver's process.</summary>
internal static class OrToolsLines
{
    /// <summary>The request for a program whose numbers are within the range of doubles.</summary>
    public static string Request(long id, LinearProgram program)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteNumber("id", id);
        Numbers("objective", program.Objective, c => c);
        Numbers("lower", program.Bounds, b => b.Lower);
        Numbers("upper", program.Bounds, b => b.Upper);
        json.WriteStartArray("rows");
        foreach (var row in program.Rows)
        {
            json.WriteStartObject();
            json.WritePropertyName("lower");
            Number(row.Relation == Relation.AtMost ? null : row.Bound);
            json.WritePropertyName("upper");
            Number(row.Relation == Relation.AtLeast ? null : row.Bound);
            json.WriteStartArray("at");
            foreach (var term in row.Terms)
            {
                json.WriteNumberValue(term.Variable);
            }

            json.WriteEndArray();
            Numbers("coefficients", row.Terms, t => t.Coefficient);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);

        void Numbers<T>(string name, ValueList<T> items, Func<T, Rational?> number)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                Number(number(item));
            }

            json.WriteEndArray();
        }

        void Number(Rational? value)
        {
            if (value is { } present)
            {
                json.WriteNumberValue(present.ToDouble());
            }
            else
            {
                json.WriteNullValue();
            }
        }
    }

    /// <summary>Reads an answer.</summary>
    /// <exception cref="SolverException">When the line is not an answer to the request of that id.</exception>
    public static SolverReply Reply(long id, string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var answer = document.RootElement;
            if (answer.GetProperty("id").GetInt64() != id)
            {
                throw new SolverException($"the solver answered another request than number {id.ToString(CultureInfo.InvariantCulture)}: {Cut(line)}");
            }

            return answer.TryGetProperty("error", out var error)
                ? new SolverReply(SolverStatus.Rejected) { Message = error.GetString() }
                : new SolverReply(
                    Status(answer.GetProperty("status").GetString()),
                    Doubles(answer, "primal"),
                    Doubles(answer, "dual"),
                    Places(answer, "variableBasis"),
                    Places(answer, "rowBasis"),
                    answer.GetProperty("iterations").GetInt64());
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new SolverException($"the solver's process wrote something that is not an answer: {Cut(line)}", e);
        }
    }

    private static string Cut(string line) => line.Length <= 200 ? line : line[..200] + "...";

    private static SolverStatus Status(string? name) => name switch
    {
        "optimal" => SolverStatus.Optimal,
        "feasible" => SolverStatus.Feasible,
        "infeasible" => SolverStatus.Infeasible,
        "unbounded" => SolverStatus.Unbounded,
        "abnormal" => SolverStatus.Abnormal,
        "modelInvalid" => SolverStatus.Rejected,
        _ => SolverStatus.NotSolved,
    };

    // JSON has no infinities; the solver's process writes null for them, and an infinite number certifies nothing.
    private static ValueList<double> Doubles(JsonElement answer, string name) => !answer.TryGetProperty(name, out var list)
        ? default
        : ValueList.From(list.EnumerateArray().Select(x => x.ValueKind == JsonValueKind.Null ? double.NaN : x.GetDouble()));

    private static ValueList<BasisStatus> Places(JsonElement answer, string name) => !answer.TryGetProperty(name, out var list)
        ? default
        : ValueList.From(list.EnumerateArray().Select(x => x.GetString() switch
        {
            "basic" => BasisStatus.Basic,
            "atLower" => BasisStatus.AtLower,
            "atUpper" => BasisStatus.AtUpper,
            "fixed" => BasisStatus.Fixed,
            _ => BasisStatus.Free,
        }));
}
