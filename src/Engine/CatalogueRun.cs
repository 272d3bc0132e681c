using TheoremCheck.Engine.Corpora;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine;

/// <summary>Checks many claims at once; the results do not depend on how many threads there are.</summary>
public static class CatalogueRun
{
    /// <summary>Checks the claims and returns the results in the order given.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="budget">How much to search for each.</param>
    /// <param name="threads">At least 1.</param>
    /// <param name="progress">Told of each claim as it ends, in no fixed order; may be null.</param>
    /// <param name="corpus">Cases replayed before each search; null for none.</param>
    /// <param name="cancellation">Stops between cases.</param>
    public static IReadOnlyList<CheckResult> Check(
        IReadOnlyList<Claim> claims, Budget budget, int threads, Action<Claim, CheckResult>? progress = null, Corpus? corpus = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var results = new CheckResult[claims.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        try
        {
            Parallel.For(0, claims.Count, options, i =>
            {
                // The corpus first: what failed once is the likeliest to fail again.
                var replays = CorpusReplay.Of(claims[i], corpus ?? Corpus.Empty);
                results[i] = CorpusReplay.Join(claims[i], claims[i].Check(budget, cancellation), replays);
                progress?.Invoke(claims[i], results[i]);
            });
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions is [var only, ..])
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(only);
        }

        return results;
    }
}
