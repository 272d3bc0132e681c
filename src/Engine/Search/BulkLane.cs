using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Engine.Search;

/// <summary>The bulk lane: draws and probes scalar cases in a plain loop, without an allocation per case.</summary>
public static class BulkLane
{
    private const int Chunk = 4096;

    /// <summary>Searches and returns the least slack seen; for benchmarks and for a quick look.</summary>
    /// <param name="domain">Where to draw from.</param>
    /// <param name="statement">What to evaluate.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="cases">How many cases.</param>
    public static double LeastSlack<TCase>(Domain<TCase> domain, IStatement<TCase> statement, ulong seed, long cases)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(statement);
        var draws = Draws.Random(seed);
        var draw = domain.Draw;
        Func<TCase, Gap<Float64>> evaluate = statement.Evaluate<Float64>;
        var least = double.PositiveInfinity;
        for (long i = 0; i < cases; i++)
        {
            var slack = Probe.Slack(evaluate, draw(draws));
            least = slack < least ? slack : least;
        }

        return least;
    }

    /// <summary>Hands the judge every case that looks violated, and the tally those that come near.</summary>
    internal static void Run<TCase>(
        Claim<TCase> claim, ulong seed, long cases, Tally<TCase> tally, Func<TCase, bool> look, CancellationToken cancellation)
    {
        var draws = Draws.Random(seed ^ 0xB5297A4D3F84D5B5);
        var draw = claim.Domain.Draw;
        Func<TCase, Gap<Float64>> evaluate = claim.Conclusion.Evaluate<Float64>;
        var near = double.PositiveInfinity;
        for (long i = 0; i < cases; i++)
        {
            if (i % Chunk == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var c = draw(draws);
            if (claim.Hypotheses.Count > 0 ? !tally.Admit(c) : Count(tally))
            {
                continue;
            }

            // Only a case tighter than all before it in this lane is worth the heap; ties add nothing.
            var slack = Probe.Slack(evaluate, c);
            if (slack >= near && slack >= Probe.Suspect)
            {
                continue;
            }

            near = slack < near ? slack : near;
            if (!look(c))
            {
                return;
            }
        }
    }

    private static bool Count<TCase>(Tally<TCase> tally)
    {
        tally.Accepted++;
        return false;
    }
}
