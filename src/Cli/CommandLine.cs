using System.CommandLine;
using TheoremCheck.Cli.Report;
using TheoremCheck.Cli.Sensitivity;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Corpora;

namespace TheoremCheck.Cli;

/// <summary>The command line: parses, runs one command, and turns every failure into one line and an exit code.</summary>
internal static class CommandLine
{
    private const int LongestComplaint = 600;

    public static async Task<int> RunAsync(string[] args, Shell shell, CancellationToken cancellation)
    {
        var root = new RootCommand("Checks the printed statements of five documents on preference learning: true as printed, or the smallest counterexample.")
        {
            CheckCommand.Create(shell),
            GateCommand.Create(shell),
            MergeCommand.Create(shell),
            CorpusCommand.Create(shell),
            ListCommand.Create(shell),
            ShowCommand.Create(shell),
            ReplayCommand.Create(shell),
            ExploreCommand.Create(shell),
            WitnessCommand.Create(shell),
            ExperimentCommand.Create(shell),
            SensitivityCommand.Create(shell),
            ReportCommand.Create(shell),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await shell.Error.WriteLineAsync($"theoremcheck: {parsed.Errors[0].Message.ReplaceLineEndings(" ").Trim()} (see theoremcheck --help)");
            return ExitCode.BadUsage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = shell.Output, Error = shell.Error, EnableDefaultExceptionHandler = false },
                cancellation);
        }
        catch (UsageException e)
        {
            await Complain(shell, e.Message);
            return ExitCode.BadUsage;
        }
        catch (Exception e) when (e is CaseFormatException or CorpusFormatException)
        {
            await Complain(shell, e.Message);
            return ExitCode.BadUsage;
        }
        catch (EngineMissingException e)
        {
            await Complain(shell, e.Message);
            return ExitCode.EngineMissing;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Complain(shell, e.Message);
            return ExitCode.BadUsage;
        }
        catch (OperationCanceledException)
        {
            await shell.Error.WriteLineAsync("theoremcheck: interrupted; nothing was written");
            return ExitCode.Interrupted;
        }
    }

    // A message may quote what it complains of, and a file may hold anything.
    private static Task Complain(Shell shell, string message)
    {
        var line = new string([.. message.ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? ' ' : c)]);
        return shell.Error.WriteLineAsync($"theoremcheck: {(line.Length <= LongestComplaint ? line : line[..LongestComplaint] + "…")}");
    }
}
