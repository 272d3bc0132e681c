using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TheoremCheck.Models.Surveys;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>The result as JSON: one line per question, fractions as text.</summary>
internal static class SensitivityJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text, which ends in a line end.</summary>
    public static string Of(SensitivityReport report)
    {
        var lines = new string[report.Questions.Count];
        Parallel.For(0, lines.Length, new ParallelOptions { MaxDegreeOfParallelism = report.Call.Threads }, i => lines[i] = Written(w => Question(w, report.Questions[i])));
        return $"{{\"summary\":{Written(w => Summary(w, report))},\n\"questions\":[\n{string.Join(",\n", lines)}\n]}}\n";
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Summary(Utf8JsonWriter w, SensitivityReport report)
    {
        var request = report.Call.Request;
        w.WriteStartObject();
        w.WriteString("epsilon", request.Epsilon.ToString());
        w.WriteString("delta", request.Delta.ToString());
        w.WriteString("rightSide", request.RightSide.ToString());
        w.WriteString("smoothing", request.Smoothing.ToString());
        w.WriteString("shares", request.Shares == TypeShares.Equal ? "equal" : "observed");
        w.WriteNumber("questions", report.Questions.Count);
        w.WriteNumber("aligned", report.Aligned);
        w.WriteNumber("tied", report.Tied);
        w.WriteNumber("orderCanChange", report.OrderDistances.Count);
        w.WriteNumber("topCanChange", report.TopDistances.Count);
        Decimal(w, "medianOrderDistance", SensitivityReport.Median(report.OrderDistances));
        Decimal(w, "medianTopDistance", SensitivityReport.Median(report.TopDistances));
        w.WriteNumber("pairs", report.Pairs);
        w.WriteNumber("pairsImpossible", report.ImpossiblePairs);
        w.WriteNumber("certificatesVerified", report.Pairs);
        if (report.Solver is { } solver)
        {
            w.WriteStartObject("orTools");
            w.WriteNumber("pairs", solver.Compared);
            w.WriteNumber("disagreements", solver.Disagreements);
            w.WriteEndObject();
        }

        w.WriteEndObject();
    }

    private static void Question(Utf8JsonWriter w, QuestionSensitivity q)
    {
        w.WriteStartObject();
        w.WriteString("question", q.Counts.Question);
        w.WriteBoolean("aligned", q.IsAligned);
        w.WriteBoolean("tied", q.IsTied);
        w.WriteStartArray("types");
        for (var u = 0; u < q.Counts.Types.Count; u++)
        {
            w.WriteStartObject();
            w.WriteString("type", q.Counts.Types[u]);
            w.WriteString("share", q.Population.Shares[u].ToString());
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteStartArray("options");
        for (var i = 0; i < q.Counts.Options.Count; i++)
        {
            w.WriteStartObject();
            w.WriteString("option", q.Counts.Options[i]);
            w.WriteStartArray("counts");
            foreach (var counts in q.Counts.Counts)
            {
                w.WriteStringValue(counts[i].ToString());
            }

            w.WriteEndArray();
            w.WriteStartArray("rewards");
            for (var u = 0; u < q.Counts.Types.Count; u++)
            {
                Number(w, SensitivityReport.Reward(q, u, i));
            }

            w.WriteEndArray();
            w.WritePropertyName("averageReward");
            Number(w, SensitivityReport.AverageReward(q, i));
            w.WriteNumber("averageRewardPlace", q.AverageRewardRanks[i]);
            Exact(w, "bordaCount", q.Preferences.BordaCount(i));
            w.WriteNumber("bordaPlace", q.BordaRanks[i]);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        Flip(w, "order", q, q.Order);
        Flip(w, "top", q, q.Top);
        w.WriteStartArray("pairs");
        foreach (var pair in q.Pairs)
        {
            w.WriteStartObject();
            w.WriteString("upper", q.Counts.Options[pair.Upper]);
            w.WriteString("lower", q.Counts.Options[pair.Lower]);
            Decimal(w, "distance", (pair.Certificate as FlipCertificate.Found)?.Decimal);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void Flip(Utf8JsonWriter w, string name, QuestionSensitivity q, PairFlip? pair)
    {
        if (pair?.Certificate is not FlipCertificate.Found found)
        {
            w.WriteNull(name);
            return;
        }

        w.WriteStartObject(name);
        w.WriteString("upper", q.Counts.Options[pair.Upper]);
        w.WriteString("lower", q.Counts.Options[pair.Lower]);
        Exact(w, "distance", found.Distance);
        w.WriteStartArray("sampling");
        foreach (var probability in found.Distribution)
        {
            w.WriteStringValue(probability.ToString());
        }

        w.WriteEndArray();
        w.WriteStartObject("certificate");
        w.WriteString("lambda", found.Prices.Lambda(q.Preferences.Denominator).ToString());
        w.WriteString("mu", found.Prices.Mu.ToString());
        w.WriteEndObject();
        w.WriteEndObject();
    }

    private static void Exact(Utf8JsonWriter w, string name, Rational value)
    {
        w.WriteString(name, value.ToString());
        w.WriteString(name + "Decimal", value.ToDecimal(18));
    }

    private static void Decimal(Utf8JsonWriter w, string name, decimal? value)
    {
        if (value is { } distance)
        {
            w.WritePropertyName(name);
            w.WriteRawValue(SensitivityReport.Text(distance));
        }
        else
        {
            w.WriteNull(name);
        }
    }

    private static void Number(Utf8JsonWriter w, double value) => w.WriteRawValue(value.ToString("G12", CultureInfo.InvariantCulture));
}
