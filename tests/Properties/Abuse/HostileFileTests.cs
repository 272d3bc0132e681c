using TheoremCheck.Tests.Properties.Cli;
using TheoremCheck.Tests.Properties.Engine;
using Xunit;

namespace TheoremCheck.Tests.Properties.Abuse;

public sealed class HostileFileTests : IDisposable
{
    private static readonly TheoremCheck.Engine.Catalogue Toys = new([ToyClaims.True, ToyClaims.False]);

    private readonly string folder = Directory.CreateTempSubdirectory("theoremcheck-").FullName;

    private string Victim => Path.Combine(folder, "corpus", "victim.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(1_500, "ledger", "check", "toy/true", "--cases", "1", "--against", "FILE")]
    [InlineData(1_500, "ledger", "gate", "--from", "FILE", "--against", "FILE")]
    [InlineData(1_000, "ledger", "replay", "toy/false", "--against", "FILE")]
    [InlineData(1_000, "ledger", "explore", "toy/false", "--against", "FILE", "--json")]
    [InlineData(500, "ledger", "report", "--no-figures", "--from", "FILE", "--out", "FOLDER")]
    [InlineData(1_500, "part", "merge", "FILE")]
    [InlineData(500, "checkpoint", "check", "toy/true", "--cases", "1", "--format", "json", "--checkpoint", "FILE")]
    [InlineData(1_000, "survey", "sensitivity", "FILE", "--choice", "mode", "--type", "income_tercile", "--weight", "travellers")]
    [InlineData(1_000, "case", "witness", "FILE")]
    [InlineData(1_500, "case", "corpus", "--corpus", "FOLDER/corpus")]
    [InlineData(500, "case", "check", "toy/true", "--cases", "1", "--format", "json", "--corpus", "FOLDER/corpus")]
    public async Task A_damaged_file_ends_in_a_documented_code_and_one_line(int times, string kind, params string[] command)
    {
        var text = await Whole(kind);
        var args = command.Select(a => a.Replace("FILE", Victim, StringComparison.Ordinal).Replace("FOLDER", folder, StringComparison.Ordinal)).ToArray();
        for (var i = 0; i < times; i++)
        {
            await File.WriteAllTextAsync(Victim, Mutation.Of(text, (ulong)i));
            var run = await Commands.Run(Toys, args);
            Assert.InRange(run.Code, 0, 8);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
            if (run.Code == 2)
            {
                var complaint = run.Error.TrimEnd().Split('\n')[^1];
                Assert.StartsWith("theoremcheck: ", complaint, StringComparison.Ordinal);
                Assert.True(complaint.Length < 1_000, complaint);
            }
        }
    }

    private async Task<string> Whole(string kind)
    {
        Directory.CreateDirectory(Path.Combine(folder, "corpus"));
        var checkpoint = Path.Combine(folder, "run.jsonl");
        switch (kind)
        {
            case "survey":
                return await File.ReadAllTextAsync(Path.Combine(Repository.Root, "samples", "travel-modes.csv"));
            case "ledger":
                return (await Commands.Run(Toys, "check", "--cases", "300", "--format", "json")).Output;
            case "part":
                return (await Commands.Run(Toys, "check", "--cases", "300", "--format", "json", "--shard", "1/1")).Output;
            case "checkpoint":
                await Commands.Run(Toys, "check", "toy/true", "--cases", "1", "--format", "json", "--checkpoint", checkpoint);
                return await File.ReadAllTextAsync(checkpoint);
            default:
                return """{"claim":"toy/false","origin":"user","note":"mine","case":{"x":"10/3","y":"0"}}""";
        }
    }
}
