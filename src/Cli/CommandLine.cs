using System.CommandLine;
using TheoremCheck.Cli.Sensitivity;
using TheoremCheck.Engine;

namespace TheoremCheck.Cli;

/// <summary>The command line: parses, runs one command, and turns every failure into one line and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Shell shell, CancellationToken cancellation)
    {
        var root = new RootCommand("Checks the printed statements of five documents on preference learning: true as printed, or the smallest counterexample.")
        {
            CheckCommand.Create(shell),
            ListCommand.Create(shell),
            ShowCommand.Create(shell),
            ReplayCommand.Create(shell),
            ExperimentCommand.Create(shell),
            SensitivityCommand.Create(shell),
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
            await shell.Error.WriteLineAsync($"theoremcheck: {e.Message}");
            return ExitCode.BadUsage;
        }
        catch (CaseFormatException e)
        {
            await shell.Error.WriteLineAsync($"theoremcheck: {e.Message}");
            return ExitCode.BadUsage;
        }
        catch (EngineMissingException e)
        {
            await shell.Error.WriteLineAsync($"theoremcheck: {e.Message}");
            return ExitCode.EngineMissing;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await shell.Error.WriteLineAsync($"theoremcheck: {e.Message}");
            return ExitCode.BadUsage;
        }
        catch (OperationCanceledException)
        {
            await shell.Error.WriteLineAsync("theoremcheck: interrupted; nothing was written");
            return ExitCode.Interrupted;
        }
    }
}
