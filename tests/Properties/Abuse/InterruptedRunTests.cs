using System.Diagnostics;
using TheoremCheck.Engine.Reporting;
using Xunit;

namespace TheoremCheck.Tests.Properties.Abuse;

/// <summary>Runs the tool as a process of its own and ends it in unkind ways: the ledger that was there must stay whole.</summary>
public sealed class InterruptedRunTests : IDisposable
{
    private const string Some = "foundations/thm1*";

    private readonly string folder = Directory.CreateTempSubdirectory("theoremcheck-").FullName;

    private string LedgerPath => Path.Combine(folder, "ledger.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(150)]
    [InlineData(400)]
    [InlineData(700)]
    public async Task A_killed_run_leaves_the_old_ledger_whole(int milliseconds)
    {
        var before = await Begin();
        using var run = Start("check", Some, "--against", LedgerPath, "--update");
        await Task.Delay(milliseconds);
        run.Kill();
        await run.WaitForExitAsync();
        Assert.Equal(before, await File.ReadAllTextAsync(LedgerPath));
        _ = Ledger.Read(LedgerPath);
    }

    [Fact]
    public async Task Control_C_ends_in_exit_130_and_writes_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent by kill");
        var before = await Begin();
        using var run = Start("check", "perverse-incentives/*", "--against", LedgerPath, "--update");
        var complaints = run.StandardError.ReadToEndAsync();
        await Task.Delay(1_500);
        using (var kill = Process.Start("kill", ["-INT", $"{run.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await run.WaitForExitAsync();
        Assert.Equal(130, run.ExitCode);
        Assert.Contains("interrupted; nothing was written", await complaints, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(LedgerPath));
    }

    [Fact]
    public async Task A_full_disk_leaves_the_old_ledger_whole_and_no_draft()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a limit on file sizes stands for a full disk");
        var before = await Begin();
        using var run = Process.Start(new ProcessStartInfo("bash", ["-c", "trap '' XFSZ; ulimit -f 4; exec \"$@\"", "bash", "dotnet", Tool, "check", Some, "--cases", "100", "--against", LedgerPath, "--update"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,

            // The runtime would otherwise need a large file of its own in memory, which the limit forbids as well.
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        })!;
        var texts = await Task.WhenAll(run.StandardError.ReadToEndAsync(), run.StandardOutput.ReadToEndAsync());
        await run.WaitForExitAsync();
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("   at ", texts[0], StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(LedgerPath));
        Assert.DoesNotContain(Directory.GetFiles(folder), f => f.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_runs_at_once_leave_a_whole_ledger()
    {
        await Begin();
        string[] call = ["check", Some, "--cases", "100", "--against", LedgerPath, "--update"];
        using Process one = Start(call), other = Start(call);
        await Task.WhenAll(one.StandardError.ReadToEndAsync(), other.StandardError.ReadToEndAsync());
        await Task.WhenAll(one.WaitForExitAsync(), other.WaitForExitAsync());
        Assert.Equal((0, 0), (one.ExitCode, other.ExitCode));
        Assert.Contains("foundations/thm1", Ledger.Read(LedgerPath).Entries.Keys);
    }

    private static string Tool => typeof(Cli.Commands).Assembly.Location is var here ? Path.Combine(Path.GetDirectoryName(here)!, "theoremcheck.dll") : string.Empty;

    private static Process Start(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", [Tool, .. args]) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    private async Task<string> Begin()
    {
        using var run = Start("check", "foundations/thm2.pl", "--cases", "100", "--against", LedgerPath, "--update");
        await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();
        return await File.ReadAllTextAsync(LedgerPath);
    }
}
