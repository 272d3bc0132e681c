using TheoremCheck.Engine;
using TheoremCheck.Engine.Reporting;
using TheoremCheck.Tests.Properties.Engine;
using Xunit;

namespace TheoremCheck.Tests.Properties.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("theoremcheck-").FullName;

    private string Ledger => Path.Combine(folder, "ledger.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_flipped_verdict_in_the_ledger_ends_in_exit_1_and_names_the_claim()
    {
        Assert.Equal(0, (await Commands.Run("check", "--cases", "300", "--against", Ledger, "--update")).Code);
        Assert.Equal(0, (await Commands.Run("check", "--cases", "300", "--against", Ledger)).Code);
        var text = await File.ReadAllTextAsync(Ledger);
        await File.WriteAllTextAsync(Ledger, text.Replace("\"Refuted\"", "\"Supported\"", StringComparison.Ordinal));
        var run = await Commands.Run("check", "--cases", "300", "--against", Ledger);
        Assert.Equal(1, run.Code);
        Assert.Contains("toy/false: verdict Refuted, expected Supported", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("toy/true: verdict", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_is_gone_and_a_new_one_are_named()
    {
        await Commands.Run("check", "--cases", "300", "--against", Ledger, "--update");
        var text = await File.ReadAllTextAsync(Ledger);
        await File.WriteAllTextAsync(Ledger, text.Replace("toy/true", "toy/gone", StringComparison.Ordinal));
        var run = await Commands.Run("check", "--cases", "300", "--against", Ledger);
        Assert.Equal(1, run.Code);
        Assert.Contains("toy/gone: verdict missing", run.Error, StringComparison.Ordinal);
        Assert.Contains("toy/true: verdict Supported, expected none", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Updating_some_claims_keeps_the_others()
    {
        await Commands.Run("check", "--cases", "300", "--against", Ledger, "--update");
        var before = await File.ReadAllTextAsync(Ledger);
        await Commands.Run("check", "toy/true", "--cases", "300", "--against", Ledger, "--update");
        Assert.Equal(before, await File.ReadAllTextAsync(Ledger));
    }

    [Theory]
    [InlineData("""{"claims":[{"id":"toy/true","verdict":"Certain"}]}""", "the verdict 'Certain' is none of")]
    [InlineData("""{"claims":[{"verdict":"Proved"}]}""", "claims[0] has no text \"id\"")]
    [InlineData("""{"claims":{}}""", "a list \"claims\"")]
    [InlineData("[]", "a list \"claims\"")]
    [InlineData("{\"claims\":[", "not JSON at line 1")]
    [InlineData("", "not JSON")]
    [InlineData("""{"claims":[{"id":"a","verdict":"Proved"},{"id":"a","verdict":"Proved"}]}""", "occurs twice")]
    public async Task A_corrupt_ledger_ends_in_exit_2_with_one_line_and_is_left_alone(string text, string complaint)
    {
        await File.WriteAllTextAsync(Ledger, text);
        foreach (var update in new[] { false, true })
        {
            var run = await Commands.Run(["check", "--against", Ledger, .. update ? new[] { "--update" } : []]);
            Assert.Equal(2, run.Code);
            Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.TrimEnd().Split('\n'));
            Assert.Equal(text, await File.ReadAllTextAsync(Ledger));
        }
    }

    [Theory]
    [InlineData("show", "toy/none")]
    [InlineData("check", "toy/none*")]
    [InlineData("check", "--document", "none")]
    [InlineData("check", "--cases", "0")]
    [InlineData("check", "--cases", "many")]
    [InlineData("check", "--seed", "-1")]
    [InlineData("check", "--format", "yaml")]
    [InlineData("check", "--against", "there/is/no/such.json")]
    [InlineData("replay", "toy/true", "--case", "{")]
    [InlineData("replay", "toy/true", "--case", "null")]
    [InlineData("replay", "toy/true", "--case", "{\"x\":\"1\"}")]
    [InlineData("replay", "toy/true", "--case", "{\"x\":\"1\",\"y\":\"1/0\"}")]
    [InlineData("replay", "toy/true", "--case", "{\"x\":\"1\",\"y\":true}")]
    [InlineData("replay", "toy/true", "--case", "{\"x\":\"1\",\"x\":\"2\",\"y\":\"3\"}")]
    [InlineData("replay", "toy/true", "--case", "{\"x\":\"1\",\"y\":\"2\",\"z\":\"3\"}")]
    [InlineData("replay", "toy/true", "--case", "{\"x\":1e999999999,\"y\":\"2\"}")]
    [InlineData("frobnicate")]
    public async Task A_wrong_call_ends_in_exit_2_with_one_line_and_no_stack_trace(params string[] args)
    {
        var run = await Commands.Run(args);
        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.StartsWith("theoremcheck: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_given_case_is_judged_on_both_sides()
    {
        var run = await Commands.Run("replay", "toy/false", "--case", """{"x":"10/3","y":"0"}""");
        Assert.Equal(0, run.Code);
        Assert.Contains("100/9 = 11.1111111111111111111111111111", run.Output, StringComparison.Ordinal);
        Assert.Contains("the claim fails for this case", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stored_case_of_the_ledger_is_replayed()
    {
        await Commands.Run("check", "--cases", "300", "--against", Ledger, "--update");
        var run = await Commands.Run("replay", "toy/false", "--against", Ledger);
        Assert.Equal(0, run.Code);
        Assert.Contains("the claim fails for this case", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_the_ledger_and_piped_progress_stays_out_of_it()
    {
        var run = await Commands.Run("check", "toy/*", "--cases", "300", "--format", "json");
        await File.WriteAllTextAsync(Ledger, run.Output);
        Assert.Equal(3, TheoremCheck.Engine.Reporting.Ledger.Read(Ledger).Entries.Count);
        Assert.Contains("[3/3]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_engine_ends_in_exit_3()
    {
        var missing = ToyClaims.Make("toy/missing", new NeedsEngine(), new NeedsEngine());
        var run = await Commands.Run(new TheoremCheck.Engine.Catalogue([missing]), "check");
        Assert.Equal(3, run.Code);
        Assert.Contains("install Node", run.Error, StringComparison.Ordinal);
    }

    private sealed class NeedsEngine : IStatement<Pair>
    {
        public Gap<T> Evaluate<T>(Pair c)
            where T : struct, TheoremCheck.Numbers.IReal<T> => throw new EngineMissingException("install Node 20");
    }
}
