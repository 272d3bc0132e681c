using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using TheoremCheck.Engine.Domains;

namespace TheoremCheck.Engine.Search;

/// <summary>Draws seeds of cases through FsCheck, whose runner reports to our own accounting. The only code that names FsCheck.</summary>
public static class FsCheckLane
{
    /// <summary>Runs a number of trials, sizes growing from 1 to 100.</summary>
    /// <param name="seed">The seed; FsCheck's replay makes the run the same everywhere.</param>
    /// <param name="trials">How many.</param>
    /// <param name="trial">One trial from a seed and a size; false stops the run.</param>
    internal static void Run(ulong seed, int trials, Func<ulong, int, bool> trial)
    {
        var tickets =
            from size in Gen.Sized(Gen.Constant)
            from high in Gen.Choose(0, int.MaxValue)
            from low in Gen.Choose(0, int.MaxValue)
            select new Ticket(((ulong)(uint)high << 32) | (uint)low, size);
        var runner = new Runner();
        var config = Config.Quick
            .WithMaxTest(trials)
            .WithReplay(new FsCheck.Replay(new Rnd(seed), FSharpOption<int>.None))
            .WithRunner(runner);
        Check.One(config, Prop.ForAll(Arb.From(tickets), (Ticket t) => trial(t.Seed, t.Size)));
        if (runner.Unexpected is { } reason)
        {
            throw new InvalidOperationException(reason);
        }
    }

    /// <summary>The least slack seen; for benchmarks.</summary>
    /// <param name="domain">Where to draw from.</param>
    /// <param name="statement">What to evaluate.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="cases">How many cases.</param>
    public static double LeastSlack<TCase>(Domain<TCase> domain, IStatement<TCase> statement, ulong seed, int cases)
    {
        ArgumentNullException.ThrowIfNull(domain);
        var least = double.PositiveInfinity;
        Run(seed, cases, (ticket, size) =>
        {
            least = Math.Min(least, Probe.Slack(statement, domain.Draw(Draws.Random(ticket, size))));
            return true;
        });
        return least;
    }

    private readonly record struct Ticket(ulong Seed, int Size);

    /// <summary>Keeps FsCheck silent; a trial reports through its closure, so only an exhausted or missing run is news.</summary>
    private sealed class Runner : IRunner
    {
        public string? Unexpected { get; private set; } = "FsCheck did not run";

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult testResult) =>
            Unexpected = testResult.IsExhausted ? "FsCheck gave up before the trials were done" : null;
    }
}
