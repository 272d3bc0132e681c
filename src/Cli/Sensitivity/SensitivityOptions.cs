using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TheoremCheck.Models.Surveys;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>The options of theoremcheck sensitivity, and what they say once read.</summary>
internal sealed class SensitivityOptions
{
    private readonly Argument<string> file = new("file") { Description = "a file of separated values with a header: one row per respondent, or counts" };
    private readonly Option<string[]> choice = new("--choice") { Description = "the column with the option chosen; several columns are several questions", Required = true };
    private readonly Option<string> type = new("--type") { Description = "the column with the type of the respondent", Required = true };
    private readonly Option<string?> weight = new("--weight") { Description = "the column with a count, a survey weight or a 0/1 mark of the choice; every row counts once without it" };
    private readonly Option<string?> question = new("--question") { Description = "the column with the question, for many questions in one file" };
    private readonly Option<string[]> bins = new("--bins") { Description = "COLUMN=N: cut the numbers of a column into N groups of equal weight" };
    private readonly Option<string[]> drop = new("--drop") { Description = "leave out rows with this answer or type, such as Refused; \"\" for empty ones" };
    private readonly Option<string?> separator = new("--separator") { Description = "the separator of fields: one character or tab; seen from the header without it" };
    private readonly Option<string> smoothing = new("--smoothing") { Description = "what is added to every count, such as 1/2, so that none is 0", DefaultValueFactory = _ => "0" };
    private readonly Option<string> shares = new("--shares") { Description = "how types are represented: observed or equal", DefaultValueFactory = _ => "observed" };
    private readonly Option<string> epsilon = new("--epsilon") { Description = "ε, the least probability of every option", DefaultValueFactory = _ => "1e-5" };
    private readonly Option<string> delta = new("--delta") { Description = "δ, how far beyond equality the Borda counts must pass", DefaultValueFactory = _ => "1e-5" };
    private readonly Option<bool> asPrinted = new("--as-printed") { Description = "solve the program as the paper displays it, with +δ, which need not change any order" };
    private readonly Option<string> solver = new("--solver") { Description = "closed-form, or or-tools to solve the linear programs too and compare", DefaultValueFactory = _ => "closed-form" };
    private readonly Option<int?> sample = new("--sample") { Description = "how many pairs or-tools solves, spread evenly; all without it" };
    private readonly Option<string> format = new("--format") { Description = "table or json", DefaultValueFactory = _ => "table" };
    private readonly Option<string?> folder = new("--out") { Description = "the folder for questions.csv, pairs.csv and distances.svg; files of these names are replaced" };
    private readonly Option<int?> threads = new("--threads") { Description = "threads; the result does not depend on it" };

    public Command Command() => new("sensitivity", "Survey or choice data: how far sampling must move from uniform for the Borda order to change.")
    {
        file, choice, type, weight, question, bins, drop, separator, smoothing, shares, epsilon, delta, asPrinted, solver, sample, format, folder, threads,
    };

    /// <summary>What the call asks for.</summary>
    /// <exception cref="UsageException">When an option does not say what it should.</exception>
    public SensitivityCall Read(ParseResult parsed)
    {
        var choices = parsed.GetValue(choice) ?? [];
        var asked = parsed.GetValue(question);
        if (asked is not null && choices.Length > 1)
        {
            throw new UsageException("--question: with it, one --choice is needed");
        }

        if (choices.Distinct(StringComparer.Ordinal).Count() < choices.Length || choices.Contains(parsed.GetValue(type)))
        {
            throw new UsageException("--choice: every column once, and none that is --type");
        }

        var columns = new SurveyColumns(
            choices, parsed.GetValue(type)!, parsed.GetValue(weight), asked, Bins(parsed), (parsed.GetValue(drop) ?? []).ToHashSet(StringComparer.Ordinal), Separator(parsed.GetValue(separator)));
        if (columns.Bins.Keys.FirstOrDefault(b => b != columns.Type && !choices.Contains(b)) is { } stray)
        {
            throw new UsageException($"--bins {stray}: neither --type nor --choice");
        }

        var request = new SensitivityRequest(
            Number(parsed, smoothing),
            OneOf(parsed, shares, "observed", "equal") == "equal" ? TypeShares.Equal : TypeShares.Observed,
            Number(parsed, epsilon),
            Number(parsed, delta),
            parsed.GetValue(asPrinted));
        var orTools = OneOf(parsed, solver, "closed-form", "or-tools") == "or-tools";
        var pairs = parsed.GetValue(sample);
        return new(
            parsed.GetValue(file)!,
            columns,
            request,
            OneOf(parsed, format, "table", "json") == "json",
            parsed.GetValue(folder),
            AtLeastOne(parsed.GetValue(threads), "--threads") ?? Environment.ProcessorCount,
            orTools ? AtLeastOne(pairs, "--sample") ?? int.MaxValue
                : pairs is null ? 0
                : throw new UsageException("--sample: only with --solver or-tools"));
    }

    private Dictionary<string, int> Bins(ParseResult parsed)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in parsed.GetValue(bins) ?? [])
        {
            var at = text.LastIndexOf('=');
            if (at < 1 || !int.TryParse(text[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 1000)
            {
                throw new UsageException($"--bins {text}: COLUMN=N with N from 1 to 1000 is needed, such as income=3");
            }

            counts[text[..at]] = count;
        }

        return counts;
    }

    private static char? Separator(string? text) => text switch
    {
        null => null,
        "tab" or "\\t" or "\t" => '\t',
        [var c] when !char.IsLetterOrDigit(c) && c is not ('"' or '\n' or '\r') => c,
        _ => throw new UsageException($"--separator {text}: one character that is no letter, digit or quote, or the word tab"),
    };

    private static Rational Number(ParseResult parsed, Option<string> option)
    {
        var text = parsed.GetValue(option)!;
        return text.Length <= 40 && Rational.TryParse(text, out var value) && value.Sign >= 0 && value <= 1_000_000 && value.Denominator.GetBitLength() <= 128
            ? value
            : throw new UsageException($"{option.Name} {text}: a number of at least 0 is needed, such as 1/2 or 1e-5");
    }

    private static string OneOf(ParseResult parsed, Option<string> option, params string[] allowed)
    {
        var text = parsed.GetValue(option)!;
        return allowed.Contains(text) ? text : throw new UsageException($"{option.Name} {text}: {string.Join(" or ", allowed)} is needed");
    }

    private static int? AtLeastOne(int? value, string option) =>
        value is < 1 ? throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{option} {value}: at least 1 is needed")) : value;
}

/// <summary>A call of theoremcheck sensitivity, read.</summary>
/// <param name="File">The file.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Request">What is computed.</param>
/// <param name="Json">Whether the result is JSON.</param>
/// <param name="Folder">Where tables and picture go; null for nowhere.</param>
/// <param name="Threads">Threads.</param>
/// <param name="SolvedPairs">How many pairs OR-Tools solves at most.</param>
internal sealed record SensitivityCall(
    string File, SurveyColumns Columns, SensitivityRequest Request, bool Json, string? Folder, int Threads, int SolvedPairs);
