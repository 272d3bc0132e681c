using Xunit;

namespace TheoremCheck.Tests.Properties.Cli;

public sealed class CorpusTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("theoremcheck-").FullName;

    private string Cases => Path.Combine(folder, "corpus");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task An_update_keeps_every_counterexample_once()
    {
        var ledger = Path.Combine(folder, "ledger.json");
        await Commands.Run("check", "--against", ledger, "--update");
        var file = Assert.Single(Directory.GetFiles(Cases, "*", SearchOption.AllDirectories));
        Assert.StartsWith(Path.Combine(Cases, "toy", "false."), file, StringComparison.Ordinal);
        var first = await File.ReadAllTextAsync(ledger);
        await Commands.Run("check", "--against", ledger, "--update");
        Assert.Equal(first, await File.ReadAllTextAsync(ledger));
        Assert.Single(Directory.GetFiles(Cases, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_failing_case_of_the_corpus_refutes_what_the_search_left_standing()
    {
        // One case of search, all within the claim; the corpus holds the one that the search cannot reach.
        var narrow = new TheoremCheck.Engine.Catalogue([Engine.ToyClaims.FailsBeyondItsDomain]);
        Assert.Equal(0, (await Commands.Run(narrow, "corpus", "add", "toy/beyond", "--case", """{"x":"1000001","y":"0"}""", "--note", "far out", "--corpus", Cases)).Code);
        var without = await Commands.Run(narrow, "check", "--format", "json");
        Assert.Contains("\"verdict\": \"Supported\"", without.Output, StringComparison.Ordinal);
        var with = await Commands.Run(narrow, "check", "--format", "json", "--corpus", Cases);
        Assert.Contains("\"verdict\": \"Refuted\"", with.Output, StringComparison.Ordinal);
        Assert.Contains("replayed from the corpus", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_case_is_named_and_ends_in_exit_6()
    {
        await Write("toy/true.json", """{"claim":"toy/true","case":{"x":"1"}}""");
        var run = await Commands.Run("corpus", "--corpus", Cases);
        Assert.Equal(6, run.Code);
        Assert.Contains("true.json: the case does not fit: it lacks 'y'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "not JSON")]
    [InlineData("[]", "an object with a text \"claim\"")]
    [InlineData("""{"claim":"toy/true"}""", "an object with a text \"claim\"")]
    [InlineData("""{"claim":"toy/none","case":{}}""", "no claim has the id 'toy/none'")]
    public async Task A_file_that_is_no_case_is_named(string text, string complaint)
    {
        await Write("odd.json", text);
        var run = await Commands.Run("corpus", "--corpus", Cases);
        Assert.Equal(2, run.Code);
        Assert.Contains("odd.json: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var run = await Commands.Run("check", "--corpus", Path.Combine(folder, "none"));
        Assert.Equal(2, run.Code);
        Assert.Contains("there is no such folder", run.Error, StringComparison.Ordinal);
    }

    private async Task Write(string name, string text)
    {
        var path = Path.Combine(Cases, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text);
    }
}
