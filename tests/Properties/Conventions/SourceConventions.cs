using System.Text.RegularExpressions;
using Xunit;

namespace TheoremCheck.Tests.Properties.Conventions;

public partial class SourceConventions
{
    private static IEnumerable<(string Path, string Text)> Sources(string below) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, below), "*.cs", SearchOption.AllDirectories)
            .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !p.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(p => (Path.GetRelativePath(Repository.Root, p), File.ReadAllText(p)));

    [Fact]
    public void No_ambient_clock_or_randomness_in_the_libraries() =>
        Assert.All(Sources("src"), s => Assert.DoesNotMatch(Ambient(), s.Text));

    [Fact]
    public void No_tolerance_in_a_claim() =>
        Assert.All(Sources("src/Claims"), s => Assert.DoesNotMatch(Tolerance(), s.Text));

    [Fact]
    public void Only_the_search_folder_names_FsCheck() => Assert.All(
        Sources("src").Where(s => s.Text.Contains("using FsCheck", StringComparison.Ordinal)),
        s => Assert.StartsWith(Path.Combine("src", "Engine", "Search"), s.Path, StringComparison.Ordinal));

    [Fact]
    public void Files_stay_small() => Assert.All(
        Sources("src").Concat(Sources("tests")),
        s => Assert.True(s.Text.Count(c => c == '\n') < 400, $"{s.Path} has {s.Text.Count(c => c == '\n')} lines"));

    [Fact]
    public void Arrows_point_one_way()
    {
        Assert.All(Sources("src/Numbers"), s => Assert.DoesNotMatch(new Regex(@"using TheoremCheck\.(Engine|Models|Claims|Cli)"), s.Text));
        Assert.All(Sources("src/Models"), s => Assert.DoesNotMatch(new Regex(@"using TheoremCheck\.(Engine|Claims|Cli)"), s.Text));
        Assert.All(Sources("src/Engine"), s => Assert.DoesNotMatch(new Regex(@"using TheoremCheck\.(Models|Claims|Cli)"), s.Text));
        Assert.All(Sources("src/Claims"), s => Assert.DoesNotMatch(new Regex(@"using TheoremCheck\.Cli"), s.Text));
    }

    [GeneratedRegex(@"Random\.Shared|new Random\(|DateTime\.(Utc)?Now|DateTimeOffset\.(Utc)?Now|Guid\.NewGuid|CurrentCulture")]
    private static partial Regex Ambient();

    [GeneratedRegex(@"Math\.Abs\([^)]*\)\s*<|[0-9]e-[0-9]+\b(?!"")")]
    private static partial Regex Tolerance();
}
