using System.CommandLine;
using TheoremCheck.Engine.Corpora;

namespace TheoremCheck.Cli;

/// <summary>The folder with the corpus, as commands take it.</summary>
internal static class CorpusFolder
{
    private const string Name = "corpus";

    public static Option<string?> Option() => new("--corpus") { Description = $"the folder with exact cases to replay first; {Name} beside the ledger if it is there" };

    /// <summary>The folder named, or else the one beside the ledger.</summary>
    public static string Of(string? named, string? ledger) => named ?? Path.Combine(Path.GetDirectoryName(ledger ?? Shell.DefaultLedger) ?? string.Empty, Name);

    /// <exception cref="UsageException">When the folder named is not there.</exception>
    public static Corpus Load(string? named, string? ledger) => named is null || Directory.Exists(named)
        ? Corpus.Load(Of(named, ledger))
        : throw new UsageException($"--corpus {named}: there is no such folder");
}
