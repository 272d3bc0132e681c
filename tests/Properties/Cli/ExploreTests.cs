using System.Text.Json.Nodes;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Cli;

public sealed class ExploreTests : IDisposable
{
    private const string Case = """{"x":"10/3","y":"0"}""";

    private readonly string folder = Directory.CreateTempSubdirectory("theoremcheck-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_changed_value_shows_both_sides_the_margin_and_the_outcome()
    {
        var run = await Commands.Run("explore", "toy/false", "--case", Case, "--set", "x=3", "--set", "y=0.5");
        Assert.Equal(0, run.Code);
        Assert.Contains("x = 3, y = 1/2", run.Output, StringComparison.Ordinal);
        Assert.Contains("37/4 = 9.25", run.Output, StringComparison.Ordinal);
        Assert.Contains("the claim holds for this case", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_hypotheses_sides_and_the_reach_of_every_number()
    {
        var run = await Commands.Run("explore", "toy/false", "--case", Case, "--reach", "--json");
        var o = JsonNode.Parse(run.Output)!;
        Assert.Equal("violated", (string?)o["outcome"]);
        Assert.Equal("100/9", (string?)o["sides"]![0]!["left"]);

        // x may fall to the square root of 10 and rise for ever.
        var down = o["reach"]![0]!["down"]!;
        var (inside, outside) = (Rational.Parse((string)down["inside"]!), Rational.Parse((string)down["outside"]!));
        Assert.True(inside * inside > 10 && outside * outside <= 10);
        Assert.True(inside - outside < Rational.Parse("1e-9"));
        Assert.Null(o["reach"]![0]!["up"]);
    }

    [Fact]
    public async Task A_case_shrinks_from_where_it_is()
    {
        var run = await Commands.Run("explore", "toy/false", "--case", """{"x":"12345/677","y":"-5/3"}""", "--shrink", "--json");
        var c = JsonNode.Parse(run.Output)!["case"]!.ToJsonString();
        Assert.True(c.Length <= """{"x":"0","y":"4"}""".Length, c);
        Assert.Equal("violated", (string?)JsonNode.Parse(run.Output)!["outcome"]);
    }

    [Fact]
    public async Task A_saved_case_lands_in_the_corpus()
    {
        var run = await Commands.Run("explore", "toy/false", "--case", Case, "--save", "--note", "mine", "--corpus", folder);
        Assert.Equal(0, run.Code);
        var file = Assert.Single(Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories));
        Assert.Contains("\"note\": \"mine\"", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialogue_works_in_a_pipe_and_survives_nonsense()
    {
        var run = await Commands.Dialogue("x = 3\ny=1/0\nz = 1\nvalues\nfrobnicate\nback\nreach\njson\nhelp\nquit\n", "explore", "toy/false", "--case", Case);
        Assert.Equal(0, run.Code);
        Assert.Contains("the claim holds for this case", run.Output, StringComparison.Ordinal);
        Assert.Contains("'1/0' is not a number", run.Output, StringComparison.Ordinal);
        Assert.Contains("the case has no value at 'z'; it has x, y", run.Output, StringComparison.Ordinal);
        Assert.Contains("'frobnicate' is no command", run.Output, StringComparison.Ordinal);
        Assert.Contains(Case, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("--set", "x")]
    [InlineData("--set", "=3")]
    [InlineData("--set", "w=3")]
    [InlineData("--set", "x=three")]
    [InlineData("--case", "[1]")]
    public async Task A_wrong_change_ends_in_exit_2_with_one_line(string option, string value)
    {
        string[] start = option == "--case" ? [] : ["--case", Case];
        var run = await Commands.Run(["explore", "toy/false", .. start, option, value, "--json"]);
        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_witness_runs_against_every_claim_over_its_kind_of_case()
    {
        var path = Path.Combine(folder, "pair.json");
        await File.WriteAllTextAsync(path, Case);
        var run = await Commands.Run("witness", path);
        Assert.Equal(0, run.Code);
        Assert.Contains("fails  toy/false", run.Output, StringComparison.Ordinal);
        Assert.Contains("holds  toy/true", run.Output, StringComparison.Ordinal);
        Assert.Contains("accepted by 3 claims: 1 fail on it, 2 hold", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_corpus_shows_implied_failures()
    {
        await Commands.Run("corpus", "add", "toy/true", "--case", Case, "--corpus", folder);
        var run = await Commands.Run("witness", "--corpus", folder);
        Assert.Contains("toy/false (Refuted)  fails on the case of toy/true", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 cases, 2 further claims accept one, 1 implied failures", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1,2")]
    [InlineData("")]
    [InlineData("null")]
    public async Task A_witness_file_that_is_not_json_is_named(string text)
    {
        var path = Path.Combine(folder, "odd.json");
        await File.WriteAllTextAsync(path, text);
        var run = await Commands.Run("witness", path);
        Assert.Equal(2, run.Code);
        Assert.Contains("odd.json: ", run.Error, StringComparison.Ordinal);
    }
}
