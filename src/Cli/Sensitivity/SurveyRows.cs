using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>Reads the answers out of a file of separated values: quotes, either line end and a byte-order mark are understood.</summary>
internal sealed class SurveyRows(string path, SurveyColumns columns)
{
    private const int LongestNumber = 40;

    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>The answers in the order of the file.</summary>
    /// <exception cref="UsageException">When the file is not what the columns say; the message names row and column.</exception>
    public List<SurveyAnswer> Read()
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"{path}: there is no such file");
        }

        try
        {
            return Answers();
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{path}: not text in UTF-8");
        }
    }

    private List<SurveyAnswer> Answers()
    {
        var separator = columns.Separator ?? SeparatorOfHeader();
        var row = 1;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            BadDataFound = _ => throw At(row, "a quote is out of place: quote the whole field and double the quotes inside it"),
        };
        using var reader = Opened();
        using var parser = new CsvParser(reader, configuration);
        if (!parser.Read())
        {
            throw new UsageException($"{path}: empty, a header is needed");
        }

        var header = parser.Record!;
        var weight = columns.Weight is null ? -1 : Position(header, columns.Weight);
        var type = Position(header, columns.Type);
        var question = columns.Question is null ? -1 : Position(header, columns.Question);
        int[] choices = [.. columns.Choices.Select(c => Position(header, c))];
        foreach (var binned in columns.Bins.Keys)
        {
            Position(header, binned);
        }

        var answers = new List<SurveyAnswer>();
        row = parser.RawRow + 1;
        while (parser.Read())
        {
            if (parser.Count != header.Length)
            {
                throw At(row, string.Create(CultureInfo.InvariantCulture, $"{parser.Count} fields where the header has {header.Length}; the separator is '{separator}'"));
            }

            var counted = weight < 0 ? Rational.One : Weight(parser[weight], row);
            foreach (var choice in choices)
            {
                if (columns.Dropped.Contains(parser[choice]) || columns.Dropped.Contains(parser[type]))
                {
                    continue;
                }

                answers.Add(new(
                    row,
                    question < 0 ? header[choice] : Cell(parser[question], row, columns.Question!),
                    header[choice],
                    Cell(parser[choice], row, header[choice]),
                    Cell(parser[type], row, columns.Type),
                    counted));
            }

            row = parser.RawRow + 1;
        }

        return answers.Count > 0 ? answers : throw new UsageException($"{path}: row 2: there are no answers below the header");
    }

    /// <summary>A number of a cell.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="row">Its row.</param>
    /// <param name="column">Its column.</param>
    public Rational Number(string text, int row, string column) =>
        text.Length <= LongestNumber && Rational.TryParse(text.Trim(), out var value) && value.Denominator.GetBitLength() <= 128 && value.Numerator.GetBitLength() <= 128
            ? value
            : throw At(row, column, $"'{Shortened(text)}' is not a number");

    /// <summary>What is wrong with a cell.</summary>
    public UsageException At(int row, string column, string fault) => At(row, $"column '{column}': {fault}");

    private static string Shortened(string text) => text.Length <= LongestNumber ? text.ReplaceLineEndings(" ") : text[..LongestNumber].ReplaceLineEndings(" ") + "…";

    private UsageException At(int row, string fault) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}: row {row}, {fault}"));

    private StreamReader Opened() => new(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));

    private char SeparatorOfHeader()
    {
        using var reader = Opened();
        var header = reader.ReadLine() ?? string.Empty;
        return ",;\t|".MaxBy(c => header.Count(x => x == c));
    }

    private int Position(string[] header, string column)
    {
        var at = Array.IndexOf(header, column);
        return at < 0 ? throw At(1, column, $"not in the header, which has {string.Join(", ", header.Select(Shortened))}")
            : Array.LastIndexOf(header, column) != at ? throw At(1, column, "twice in the header")
            : at;
    }

    private Rational Weight(string text, int row)
    {
        var value = Number(text, row, columns.Weight!);
        return value.Sign >= 0 ? value : throw At(row, columns.Weight!, $"the weight {text.Trim()} is negative");
    }

    private string Cell(string text, int row, string column)
    {
        if (text.Length == 0)
        {
            throw At(row, column, "empty; --drop \"\" leaves such rows out");
        }

        // Files repeat few texts: one copy of each is enough.
        if (known.TryGetValue(text, out var kept))
        {
            return kept;
        }

        known.Add(text, text);
        return text;
    }
}
