using System.Text;
using TheoremCheck.Cli;
using Xunit;

namespace TheoremCheck.Tests.Snapshots;

/// <summary>What the command line says: help and complaints.</summary>
public class Messages
{
    [Fact]
    public Task Help() => Snapshot.Verify(Run(["--help"], ["check", "--help"], ["list", "--help"], ["show", "--help"], ["replay", "--help"]));

    [Fact]
    public Task Complaints() => Snapshot.Verify(Run(
        ["show", "foundations/theorem-1"],
        ["check", "nothing/*"],
        ["check", "--document", "fundations"],
        ["check", "--seed", "x"],
        ["check", "--cases", "0"],
        ["check", "--format", "xml"],
        ["check", "--against", "missing.json"],
        ["replay", "foundations/softmax-ratio", "--case", "{"],
        ["replay", "foundations/softmax-ratio", "--case", "{\"utilities\":[\"1/0\"],\"menu\":[0],\"j\":0,\"k\":0,\"l\":1}"],
        ["replay", "foundations/softmax-ratio", "--case", "{\"utilities\":[\"0\"],\"menu\":[0],\"j\":0,\"k\":0}"],
        ["replay", "foundations/softmax-ratio", "--case", "{\"utilities\":[\"0\"],\"menu\":[3],\"j\":0,\"k\":0,\"l\":0}"]));

    private static string Run(params string[][] calls)
    {
        var text = new StringBuilder();
        foreach (var call in calls)
        {
            using var output = new StringWriter { NewLine = "\n" };
            using var error = new StringWriter { NewLine = "\n" };
            var code = CommandLine.RunAsync(call, new Shell(CheckedLibrary.Catalogue, output, error, Interactive: false), CancellationToken.None).GetAwaiter().GetResult();
            text.Append($"$ theoremcheck {string.Join(' ', call)}\n{output}{error}exit {code}\n\n");
        }

        // Help prints the default thread count of the machine and the name of the host program.
        return text.ToString()
            .Replace($"[default: {Environment.ProcessorCount}]", "[default: processors]", StringComparison.Ordinal)
            .Replace("TheoremCheck.Tests.Snapshots", "theoremcheck", StringComparison.Ordinal);
    }
}
