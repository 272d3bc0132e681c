using TheoremCheck.Engine.Reporting;
using Xunit;

namespace TheoremCheck.Tests.Properties.Cli;

public sealed class ShardTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("theoremcheck-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Merged_shards_are_byte_identical_to_one_check(int count)
    {
        var parts = await Parts(count);
        var merged = await Commands.Run(["merge", .. parts.Reverse()]);
        Assert.Equal(0, merged.Code);
        Assert.Equal((await Commands.Run("check", "--cases", "300", "--format", "json")).Output, merged.Output);
    }

    [Fact]
    public void Every_id_belongs_to_exactly_one_shard()
    {
        foreach (var n in new[] { 1, 2, 3, 7, 64 })
        {
            Assert.All(CheckedLibrary.Catalogue.Claims, c => Assert.Single(Enumerable.Range(1, n), k => new Shard(k, n).Holds(c.Id)));
        }
    }

    [Fact]
    public async Task A_lost_shard_is_named()
    {
        var parts = await Parts(3);
        var run = await Commands.Run("merge", parts[0], parts[2]);
        Assert.Equal(2, run.Code);
        Assert.Contains("a shard is missing: 2/3", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_shard_given_twice_and_one_of_another_run_are_named()
    {
        var parts = await Parts(3);
        Assert.Contains("shard 1/3 is there twice", (await Commands.Run("merge", parts[0], parts[0], parts[1], parts[2])).Error, StringComparison.Ordinal);
        var other = await Part(2, 3, "400");
        Assert.Contains("is of another run", (await Commands.Run("merge", parts[0], other, parts[2])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_lost_an_entry_is_noticed()
    {
        var part = await Part(1, 1, "300");
        var ledger = TheoremCheck.Engine.Reporting.Part.Read(part);
        var less = ledger with { Ledger = TheoremCheck.Engine.Reporting.Ledger.Of(ledger.Ledger.Entries.Values.Skip(1)) };
        await File.WriteAllTextAsync(part, less.ToText());
        Assert.Contains("the parts hold 2 claims, the run selected 3", (await Commands.Run("merge", part)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_run_goes_on_from_its_checkpoint_to_the_same_bytes()
    {
        var checkpoint = Path.Combine(folder, "run.jsonl");
        string[] call = ["check", "--cases", "300", "--format", "json", "--checkpoint", checkpoint];
        var whole = await Commands.Run(call);
        var lines = await File.ReadAllLinesAsync(checkpoint);
        await File.WriteAllTextAsync(checkpoint, $"{lines[0]}\n{lines[1]}\n{lines[2][..20]}");
        var again = await Commands.Run(call);
        Assert.Equal(whole.Output, again.Output);
        Assert.Contains("1 of 3 claims were finished before", again.Error, StringComparison.Ordinal);
        Assert.Equal(4, (await File.ReadAllLinesAsync(checkpoint)).Length);
    }

    [Fact]
    public async Task A_checkpoint_of_another_budget_is_refused()
    {
        var checkpoint = Path.Combine(folder, "run.jsonl");
        await Commands.Run("check", "--cases", "300", "--format", "json", "--checkpoint", checkpoint);
        var run = await Commands.Run("check", "--cases", "400", "--format", "json", "--checkpoint", checkpoint);
        Assert.Equal(2, run.Code);
        Assert.Contains("is a checkpoint of another run", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1/0")]
    [InlineData("1")]
    [InlineData("-1/3")]
    [InlineData("1/3/5")]
    [InlineData("1/999999999")]
    public async Task A_shard_that_is_none_ends_in_exit_2(string shard)
    {
        var run = await Commands.Run("check", "--shard", shard);
        Assert.Equal(2, run.Code);
        Assert.Contains("k/n with 1 ≤ k ≤ n is needed", run.Error, StringComparison.Ordinal);
    }

    private async Task<string[]> Parts(int count)
    {
        var parts = new string[count];
        for (var k = 1; k <= count; k++)
        {
            parts[k - 1] = await Part(k, count, "300");
        }

        return parts;
    }

    private async Task<string> Part(int k, int n, string cases)
    {
        var path = Path.Combine(folder, $"part-{k}-{n}-{cases}.json");
        var run = await Commands.Run("check", "--cases", cases, "--format", "json", "--shard", $"{k}/{n}");
        Assert.Equal(0, run.Code);
        await File.WriteAllTextAsync(path, run.Output);
        return path;
    }
}
