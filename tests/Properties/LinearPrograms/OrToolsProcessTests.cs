using System.Diagnostics;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.LinearPrograms;

public sealed class OrToolsProcessTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("theoremcheck-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_reply_carries_primal_dual_and_basis()
    {
        using var solver = new OrToolsProcess();
        Assert.Null(solver.ProcessId);
        var reply = solver.Solve(Programs.Corner);
        Assert.NotNull(solver.ProcessId);
        Assert.Equal(SolverStatus.Optimal, reply.Status);
        Assert.Equal<double>([1, 3], reply.Primal);
        Assert.Equal<double>([-1], reply.Dual);
        Assert.Equal<BasisStatus>([BasisStatus.Basic, BasisStatus.AtUpper], reply.VariableBasis);
        Assert.Equal<BasisStatus>([BasisStatus.AtUpper], reply.RowBasis);
    }

    [Fact]
    public void A_bad_request_is_answered_and_the_process_lives_on()
    {
        using var solver = new OrToolsProcess();
        string[] requests =
        [
            "no json",
            "null",
            """{"id":7}""",
            """{"id":7,"objective":[1],"lower":[0],"upper":[1],"rows":[{"lower":0,"upper":1,"at":[3],"coefficients":[1]}]}""",
        ];
        Assert.All(requests, request => Assert.Contains("\"error\":", solver.Exchange(request), StringComparison.Ordinal));
        var process = solver.ProcessId;
        Assert.Equal(SolverStatus.Optimal, solver.Solve(Programs.Corner).Status);
        Assert.Equal(process, solver.ProcessId);
    }

    [Fact]
    public void A_killed_process_is_started_again()
    {
        using var solver = new OrToolsProcess();
        solver.Solve(Programs.Corner);
        var first = solver.ProcessId!.Value;
        using (var process = Process.GetProcessById(first))
        {
            process.Kill();
        }

        Assert.Equal(SolverStatus.Optimal, solver.Solve(Programs.Corner).Status);
        Assert.NotEqual(first, solver.ProcessId);
    }

    [Fact]
    public void A_process_that_dies_during_a_request_is_started_once_more()
    {
        using var solver = new OrToolsProcess(script: Script("""
            import { existsSync, writeFileSync } from 'node:fs';
            const marker = import.meta.filename + '.died';
            process.stdin.on('data', () => {
              if (!existsSync(marker)) {
                writeFileSync(marker, '');
                process.exit(1);
              }
              console.log('{"id":1,"status":"infeasible","iterations":3}');
            });
            """));
        var reply = solver.Solve(Programs.Corner);
        Assert.Equal(SolverStatus.Infeasible, reply.Status);
        Assert.Equal(3, reply.Iterations);
    }

    [Fact]
    public void A_process_that_dies_twice_during_a_request_is_an_error_with_its_last_words()
    {
        using var solver = new OrToolsProcess(script: Script("console.error('out of luck'); process.exit(3);"));
        var error = Assert.Throws<SolverException>(() => solver.Solve(Programs.Corner));
        Assert.Contains("died twice", error.Message, StringComparison.Ordinal);
        Assert.Contains("out of luck", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_that_does_not_answer_in_time_is_ended()
    {
        using var solver = new OrToolsProcess(TimeSpan.FromMilliseconds(200), Script("setInterval(() => {}, 1000);"));
        var error = Assert.Throws<SolverTimeoutException>(() => solver.Solve(Programs.Corner));
        Assert.Contains("within 0.2 s", error.Message, StringComparison.Ordinal);
        Assert.Null(solver.ProcessId);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{\"id\":99,\"status\":\"optimal\",\"iterations\":0}")]
    [InlineData("{\"id\":1}")]
    [InlineData("[]")]
    public void An_answer_that_is_none_is_an_error(string answer)
    {
        using var solver = new OrToolsProcess(script: Script($"process.stdin.on('data', () => console.log('{answer}'));"));
        Assert.Throws<SolverException>(() => solver.Solve(Programs.Corner));
        Assert.Null(solver.ProcessId);
    }

    [Fact]
    public void Missing_Node_is_said_in_one_line()
    {
        using var solver = new OrToolsProcess(node: "theoremcheck-no-such-node");
        var error = Assert.Throws<SolverMissingException>(() => solver.Solve(Programs.Corner));
        Assert.Contains("install Node 20", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void A_missing_package_is_said_in_one_line()
    {
        using var solver = new OrToolsProcess(script: Script("await import('or-tools-wasm/mp-solver');"));
        var error = Assert.Throws<SolverMissingException>(() => solver.Solve(Programs.Corner));
        Assert.Contains($"run 'npm ci --ignore-scripts' in {folder.FullName}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_script_is_said_in_one_line()
    {
        using var solver = new OrToolsProcess(script: Path.Combine(folder.FullName, "none.mjs"));
        Assert.Throws<SolverMissingException>(() => solver.Solve(Programs.Corner));
    }

    [Fact]
    public void Threads_share_one_process()
    {
        using var solver = new OrToolsProcess();
        var problems = ValueList.Generate(40, k => new LinearProgram([1], [], [new(k, null)]));
        Parallel.For(0, problems.Count, k => Assert.Equal<double>([k], solver.Solve(problems[k]).Primal));
    }

    [Fact]
    public void After_disposal_nothing_runs_and_nothing_is_asked()
    {
        var solver = new OrToolsProcess();
        solver.Solve(Programs.Corner);
        solver.Dispose();
        Assert.Null(solver.ProcessId);
        Assert.Throws<ObjectDisposedException>(() => solver.Solve(Programs.Corner));
    }

    [Fact]
    public void A_time_limit_of_nothing_is_an_argument_error() =>
        Assert.Throws<ArgumentException>(() => new OrToolsProcess(TimeSpan.Zero));

    private string Script(string text)
    {
        var path = Path.Combine(folder.FullName, "script.mjs");
        File.WriteAllText(path, text);
        return path;
    }
}
