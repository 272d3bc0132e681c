using TheoremCheck.Claims;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Corpora;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Tests;

/// <summary>Every claim checked once at the default budget; all tests of verdicts read these results.</summary>
internal static class CheckedLibrary
{
    private static readonly Lazy<IReadOnlyList<CheckResult>> Run =
        new(() => CatalogueRun.Check(Catalogue!.Claims, Budget.Default, Environment.ProcessorCount, corpus: Corpus.Load(Path.Combine(Repository.Root, "corpus"))));

    /// <summary>The claims.</summary>
    public static Catalogue Catalogue { get; } = Library.Catalogue();

    /// <summary>The results, in the order of the claims.</summary>
    public static IReadOnlyList<CheckResult> Results => Run.Value;

    /// <summary>The result of one claim.</summary>
    public static CheckResult Of(string id) => Results.Single(r => r.Claim == id);
}
