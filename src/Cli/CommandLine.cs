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
        var claims = new Option<string?>("--claims") { Description = "an assembly (.dll) whose claims take the place of the built-in ones", Recursive = true };
        var parsed = Root(shell, claims).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await shell.Error.WriteLineAsync($"theoremcheck: {parsed.Errors[0].Message.ReplaceLineEndings(" ").Trim()} (see theoremcheck --help)");
            return ExitCode.BadUsage;
        }

        try
        {
            // The commands close over their claims, so others need commands of their own.
            var called = parsed.GetValue(claims) is { } path ? Root(WithClaimsOf(shell, path), claims).Parse(args) : parsed;
            return await called.InvokeAsync(
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

    private static RootCommand Root(Shell shell, Option<string?> claims) => new("Checks the printed statements of five documents on preference learning: true as printed, or the smallest counterexample.")
    {
        claims,
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

    private static Shell WithClaimsOf(Shell shell, string path)
    {
        var (catalogue, module) = ClaimAssembly.Load(path);
        return shell with { Catalogue = catalogue, Module = module, Invocation = $"theoremcheck --claims {path}" };
    }

    // A message may quote what it complains of, and a file may hold anything.
    private static Task Complain(Shell shell, string message)
    {
        var line = new string([.. message.ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? ' ' : c)]);
        return shell.Error.WriteLineAsync($"theoremcheck: {(line.Length <= LongestComplaint ? line : line[..LongestComplaint] + "…")}");
    }
}
