using System.CommandLine;
using System.Globalization;
using System.Runtime.ExceptionServices;
using Spectre.Console;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Models.Surveys;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>theoremcheck sensitivity: average reward and Borda order of survey data, and how far sampling must move to change the latter.</summary>
internal static class SensitivityCommand
{
    public static Command Create(Shell shell)
    {
        var options = new SensitivityOptions();
        var command = options.Command();
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(shell, options.Read(parsed), cancellation)));
        return command;
    }

    private static int Run(Shell shell, SensitivityCall call, CancellationToken cancellation)
    {
        if (call.Folder is not null && File.Exists(call.Folder))
        {
            throw new UsageException($"--out {call.Folder}: a file is in the way, a folder is needed");
        }

        var counts = SurveyFile.Read(call.File, call.Columns, call.Request.Smoothing);
        if (counts.MaxBy(c => c.Options.Count) is { } widest && call.Request.Epsilon * widest.Options.Count > 1)
        {
            throw new UsageException(string.Create(
                CultureInfo.InvariantCulture, $"--epsilon {call.Request.Epsilon}: question '{widest.Question}' has {widest.Options.Count} options, so at most 1/{widest.Options.Count} is possible"));
        }

        var answers = Analysed(shell, call, counts, cancellation);
        var report = new SensitivityReport(call, answers, SolverRoute.Compare(shell, answers, call.SolvedPairs, cancellation));
        if (call.Folder is not null)
        {
            Directory.CreateDirectory(call.Folder);
            Write("questions.csv", SensitivityTables.Questions(report));
            Write("pairs.csv", SensitivityTables.Pairs(report));
            if (report.OrderDistances.Count > 0)
            {
                Write("distances.svg", DistancePicture.Of(report));
            }
        }

        // Tables and picture name themselves on the error stream: the result has the output for itself.
        shell.Output.Write(call.Json ? SensitivityJson.Of(report) : SensitivityPage.Of(report));
        return report.Solver is { Disagreements: > 0 } ? ExitCode.VerdictDiffers : ExitCode.AsExpected;

        void Write(string name, string text)
        {
            // Written beside and moved, so that nobody meets half a file.
            var path = Path.Combine(call.Folder!, name);
            var beside = path + ".part";
            File.WriteAllText(beside, text);
            File.Move(beside, path, overwrite: true);
            shell.Error.WriteLine(path);
        }
    }

    private static QuestionSensitivity[] Analysed(Shell shell, SensitivityCall call, IReadOnlyList<ChoiceCounts> counts, CancellationToken cancellation)
    {
        var answers = new QuestionSensitivity[counts.Count];
        if (shell.Interactive && counts.Count > 1)
        {
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(shell.Error) });
            console.Progress().AutoClear(true).Start(context =>
            {
                var task = context.AddTask("questions", maxValue: counts.Count);
                Solve(_ => task.Increment(1));
            });
        }
        else
        {
            // Ten lines are enough for a log.
            Solve(done =>
            {
                if (counts.Count > 1 && (long)done * 10 / counts.Count > (done - 1L) * 10 / counts.Count)
                {
                    shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{done}/{counts.Count}] questions"));
                }
            });
        }

        return answers;

        void Solve(Action<int> report)
        {
            var (done, gate) = (0, new Lock());
            try
            {
                Parallel.For(0, counts.Count, new ParallelOptions { MaxDegreeOfParallelism = call.Threads, CancellationToken = cancellation }, i =>
                {
                    answers[i] = QuestionSensitivity.Of(counts[i], call.Request);
                    lock (gate)
                    {
                        report(++done);
                    }
                });
            }
            catch (AggregateException e) when (e.InnerExceptions.FirstOrDefault(x => x is UndecidedException) is { } undecided)
            {
                throw new UsageException($"{call.File}: {undecided.Message}");
            }
            catch (AggregateException e)
            {
                ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
            }
        }
    }
}
