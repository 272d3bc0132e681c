using TheoremCheck.Models.LinearPrograms;
using Xunit;

namespace TheoremCheck.Tests.Properties.LinearPrograms;

public sealed class OrToolsScriptTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("theoremcheck-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_script_is_found_from_any_folder_below_its_tree()
    {
        var script = Script(Path.Combine("tools", "or-tools"));
        var deep = folder.CreateSubdirectory(Path.Combine("tests", "bin", "Debug"));
        Assert.Equal(script, OrToolsScript.Find(null, deep.FullName));
        Assert.Equal(script, OrToolsScript.Find(string.Empty, folder.FullName));
    }

    [Fact]
    public void A_named_script_or_folder_comes_first()
    {
        Script(Path.Combine("tools", "or-tools"));
        var other = Script("elsewhere");
        Assert.Equal(other, OrToolsScript.Find(other, folder.FullName));
        Assert.Equal(other, OrToolsScript.Find(Path.GetDirectoryName(other), folder.FullName));
    }

    [Fact]
    public void A_script_that_is_nowhere_is_said_in_one_line()
    {
        var named = Assert.Throws<SolverMissingException>(() => OrToolsScript.Find(folder.FullName, folder.FullName));
        Assert.Contains("THEOREMCHECK_ORTOOLS is '", named.Message, StringComparison.Ordinal);
        var sought = Assert.Throws<SolverMissingException>(() => OrToolsScript.Find(null, folder.FullName));
        Assert.Contains("set THEOREMCHECK_ORTOOLS", sought.Message, StringComparison.Ordinal);
    }

    private string Script(string below)
    {
        var path = Path.Combine(folder.CreateSubdirectory(below).FullName, "solve.mjs");
        File.WriteAllText(path, string.Empty);
        return path;
    }
}
