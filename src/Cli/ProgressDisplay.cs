using System.Globalization;
using Spectre.Console;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Cli;

/// <summary>Runs claims and shows how far the run is: a moving bar on a terminal, a line per claim when piped.</summary>
internal static class ProgressDisplay
{
    public static IReadOnlyList<CheckResult> Run(Shell shell, IReadOnlyList<Claim> claims, Budget budget, int threads, CancellationToken cancellation)
    {
        if (!shell.Interactive)
        {
            var done = 0;
            var gate = new Lock();
            return CatalogueRun.Check(claims, budget, threads, Report, cancellation);

            void Report(Claim claim, CheckResult result)
            {
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
            return CatalogueRun.Check(claims, budget, threads, Report, cancellation);

            void Report(Claim claim, CheckResult result)
            {
                task.Increment(1);
                task.Description = Markup.Escape($"{claim.Id}: {result.Verdict.Kind}");
            }
        });
    }
}
