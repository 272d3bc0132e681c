using TheoremCheck.Cli;
using TheoremCheck.Tests.Properties.Engine;
using Xunit;

namespace TheoremCheck.Tests.Properties.Experiments;

public sealed class ExperimentCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("theoremcheck-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Without_a_name_the_experiments_are_listed()
    {
        var run = await Run("experiment");
        Assert.Equal(0, run.Code);
        Assert.Contains("perverse-incentives/fig2", run.Output, StringComparison.Ordinal);
        Assert.Contains("perverse-incentives/fig3", run.Output, StringComparison.Ordinal);
        Assert.Contains("heterogeneous-preferences/fig4", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_and_a_picture_are_written_and_written_again_with_the_same_bytes()
    {
        var place = Path.Combine(folder, "new");
        Assert.Equal(0, (await Run("experiment", "perverse-incentives/fig3", "--runs", "3", "--out", place)).Code);
        var files = Directory.GetFiles(place).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["fig3.csv", "fig3.svg"], files.Select(Path.GetFileName));
        var before = files.Select(File.ReadAllText).ToList();
        Assert.Equal(0, (await Run("experiment", "perverse-incentives/fig3", "--runs", "3", "--out", place)).Code);
        Assert.Equal(before, files.Select(File.ReadAllText));
    }

    [Fact]
    public async Task The_ring_is_written_with_the_slopes_given()
    {
        Assert.Equal(0, (await Run("experiment", "heterogeneous-preferences/fig4", "--peaks", "2,1,3", "--rates", "1/10,0.2,3/40", "--out", folder)).Code);
        Assert.Equal(
            ["fig4-correction.csv", "fig4-grid.csv", "fig4.csv", "fig4.svg"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("peaks 2, 1, 3; rates 0.1, 0.2, 0.075", await File.ReadAllTextAsync(Path.Combine(folder, "fig4.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Piped_progress_is_plain_lines_on_the_error_stream()
    {
        var run = await Run("experiment", "perverse-incentives/fig3", "--runs", "3", "--out", folder);
        Assert.Contains("[3/3] perverse-incentives/fig3", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("[3/3]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("experiment", "perverse-incentives/fig9", "--out", "x")]
    [InlineData("experiment", "perverse-incentives/fig3")]
    [InlineData("experiment", "perverse-incentives/fig3", "--out", "x", "--runs", "0")]
    [InlineData("experiment", "perverse-incentives/fig3", "--out", "x", "--runs", "some")]
    [InlineData("experiment", "perverse-incentives/fig3", "--out", "x", "--data", "9")]
    [InlineData("experiment", "perverse-incentives/fig3", "--out", "x", "--margin", "0")]
    [InlineData("experiment", "perverse-incentives/fig3", "--out", "x", "--margin", "NaN")]
    [InlineData("experiment", "perverse-incentives/fig3", "--out", "x", "--seed", "-1")]
    [InlineData("experiment", "perverse-incentives/fig3", "--out", "x", "--peaks", "4,1,4")]
    [InlineData("experiment", "heterogeneous-preferences/fig4")]
    [InlineData("experiment", "heterogeneous-preferences/fig4", "--out", "x", "--runs", "3")]
    [InlineData("experiment", "heterogeneous-preferences/fig4", "--out", "x", "--peaks", "4,1.5")]
    [InlineData("experiment", "heterogeneous-preferences/fig4", "--out", "x", "--peaks", "4,0,4")]
    [InlineData("experiment", "heterogeneous-preferences/fig4", "--out", "x", "--peaks", "4,,4")]
    [InlineData("experiment", "heterogeneous-preferences/fig4", "--out", "x", "--rates", "3/40,1/0,3/40")]
    [InlineData("experiment", "heterogeneous-preferences/fig4", "--out", "x", "--rates", "0.1,2,0.1")]
    public async Task A_wrong_call_ends_in_exit_2_with_one_line(params string[] args)
    {
        var run = await Run(args);
        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.StartsWith("theoremcheck: ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists("x"));
    }

    [Fact]
    public async Task A_file_in_the_way_of_the_folder_ends_in_exit_2()
    {
        var file = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(file, "kept");
        Assert.Equal(2, (await Run("experiment", "perverse-incentives/fig3", "--runs", "1", "--out", file)).Code);
        Assert.Equal("kept", await File.ReadAllTextAsync(file));
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var shell = new Shell(new TheoremCheck.Engine.Catalogue([ToyClaims.True]), output, error, Interactive: false);
        var code = await CommandLine.RunAsync(args, shell, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
