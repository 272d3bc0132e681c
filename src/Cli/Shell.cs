using System.Reflection;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Reporting;

namespace TheoremCheck.Cli;

/// <summary>What a command sees of the outside: the claims and where to write.</summary>
/// <param name="Catalogue">The claims.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where progress and complaints go.</param>
/// <param name="Interactive">Whether the error stream is a terminal, so that a moving display makes sense.</param>
internal sealed record Shell(Catalogue Catalogue, TextWriter Output, TextWriter Error, bool Interactive)
{
    /// <summary>Where a dialogue reads its lines; empty unless given.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>The module that the claims were compiled into: results of one build are not those of another.</summary>
    public Module Module { get; init; } = typeof(Claims.Library).Module;

    /// <summary>What stands between the tool's name and a command so that it finds these claims again.</summary>
    public string Invocation { get; init; } = "theoremcheck";

    /// <summary>The ledger that a command reads when none is named.</summary>
    public const string DefaultLedger = "ledger.json";

    /// <summary>The claim with the id.</summary>
    /// <exception cref="UsageException">When there is none.</exception>
    public Claim Claim(string id) => Catalogue.Find(id)
        ?? throw new UsageException($"no claim has the id '{id}'; near it are {string.Join(", ", Catalogue.Near(id))}");

    /// <summary>The claims that any of the globs matches, in printed order; all of them when no glob is given.</summary>
    /// <exception cref="UsageException">When a glob matches none.</exception>
    public IReadOnlyList<Claim> Select(IReadOnlyList<string> globs, string? document)
    {
        if (document is not null && Catalogue.Claims.All(c => c.Source.Document.Key != document))
        {
            var keys = Catalogue.Claims.Select(c => c.Source.Document.Key).Distinct();
            throw new UsageException($"no document has the key '{document}'; there are {string.Join(", ", keys)}");
        }

        foreach (var glob in globs.Where(g => Catalogue.Matching(g).Count == 0))
        {
            throw new UsageException($"no claim matches '{glob}'; near it are {string.Join(", ", Catalogue.Near(glob))}");
        }

        var ids = globs.SelectMany(g => Catalogue.Matching(g)).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Catalogue.Claims
            .Where(c => document is null || c.Source.Document.Key == document)
            .Where(c => globs.Count == 0 || ids.Contains(c.Id))];
    }

    /// <summary>The ledger named, or the default one if it is there, or null.</summary>
    /// <exception cref="UsageException">When the ledger named cannot be read, or any ledger is not one.</exception>
    public static Ledger? ReadLedger(string? named)
    {
        if (named is null && !File.Exists(DefaultLedger))
        {
            return null;
        }

        try
        {
            return Ledger.Read(named ?? DefaultLedger);
        }
        catch (LedgerFormatException e)
        {
            throw new UsageException(e.Message);
        }
    }
}
