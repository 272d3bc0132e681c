using System.Globalization;
using Spectre.Console;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Corpora;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Cli;

/// <summary>Runs claims and shows how far the run is: a moving bar on a terminal, a line per claim when piped.</summary>
internal static class ProgressDisplay
{
    public static IReadOnlyList<CheckResult> Run(Shell shell, IReadOnlyList<Claim> claims, Budget budget, int threads, Corpus corpus, Action<Claim, CheckResult>? finished, CancellationToken cancellation)
    {
        if (!shell.Interactive)
        {
            var done = 0;
            var gate = new Lock();
            return CatalogueRun.Check(claims, budget, threads, Report, corpus, cancellation);

            void Report(Claim claim, CheckResult result)
            {
                finished?.Invoke(claim, result);
                lock (gate)
                {
                    shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{++done}/{claims.Count}] {claim.Id}: {result.Verdict.Kind}"));
                }
            }
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(shell.Error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("checking", maxValue: claims.Count);
            return CatalogueRun.Check(claims, budget, threads, Report, corpus, cancellation);

            void Report(Claim claim, CheckResult result)
            {
                finished?.Invoke(claim, result);
                task.Increment(1);
                task.Description = Markup.Escape($"{claim.Id}: {result.Verdict.Kind}");
            }
        });
    }
}
