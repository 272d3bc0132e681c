using System.Text;
using TheoremCheck.Engine.Reporting;

namespace TheoremCheck.Engine.Corpora;

/// <summary>The cases of a folder, one JSON file each, replayed before every search: values survive what seeds do not, a change of generators.</summary>
public sealed class Corpus
{
    private readonly ILookup<string, (string Path, CorpusCase Case)> byClaim;

    private Corpus(IReadOnlyList<(string Path, CorpusCase Case)> files)
    {
        Files = files;
        byClaim = files.ToLookup(f => f.Case.Claim, StringComparer.Ordinal);
    }

    /// <summary>No cases.</summary>
    public static Corpus Empty { get; } = new([]);

    /// <summary>The cases with the names of their files, in the order of the names.</summary>
    public IReadOnlyList<(string Path, CorpusCase Case)> Files { get; }

    /// <summary>Reads every *.json below a folder; a folder that is not there is an empty corpus.</summary>
    /// <exception cref="CorpusFormatException">When a file cannot be read or is not a case; the message names it.</exception>
    public static Corpus Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Empty;
        }

        var paths = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(p => (Path: p, Name: Path.GetRelativePath(folder, p).Replace('\\', '/')))
            .OrderBy(p => p.Name, StringComparer.Ordinal);
        return new([.. paths.Select(p => (p.Path, CorpusCase.Parse(p.Path, ReadText(p.Path))))]);
    }

    /// <summary>The cases of one claim.</summary>
    public IEnumerable<(string Path, CorpusCase Case)> Of(string claim) => byClaim[claim];

    /// <summary>Writes a case into a folder unless it is there already; returns the file and whether it is new.</summary>
    public static (string Path, bool New) Save(string folder, CorpusCase c)
    {
        ArgumentNullException.ThrowIfNull(c);
        var path = Path.Combine(folder, c.FileName);
        if (File.Exists(path))
        {
            return (path, false);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, c.ToText());
        return (path, true);
    }

    private static string ReadText(string path)
    {
        try
        {
            return new FileInfo(path).Length > 4_000_000
                ? throw new CorpusFormatException($"{path}: longer than 4 MB, which no case is")
                : File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorpusFormatException($"{path}: cannot be read ({e.GetType().Name})");
        }
    }
}
