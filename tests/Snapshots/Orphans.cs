using Xunit;

namespace TheoremCheck.Tests.Snapshots;

public class Orphans
{
    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        var tests = typeof(Orphans).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods().Select(m => $"{t.Name}.{m.Name}.verified.txt"))
            .ToHashSet(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Snapshots"), "*.verified.txt").Select(Path.GetFileName);
        Assert.All(files, f => Assert.Contains(f!, tests));
    }
}
