using TheoremCheck.Engine;

namespace TheoremCheck.Cli;

/// <summary>The file that holds a claim, as a path that a report can carry.</summary>
internal static class ClaimFile
{
    private const string RepositoryRoot = "/_/";

    /// <summary>Relative to this repository, or to the current folder for a claim of somebody else's; the bare name when neither.</summary>
    public static string Relative(Claim claim)
    {
        var file = claim.File.Replace('\\', '/');
        if (file.StartsWith(RepositoryRoot, StringComparison.Ordinal))
        {
            return file[RepositoryRoot.Length..];
        }

        var here = Environment.CurrentDirectory.Replace('\\', '/').TrimEnd('/') + "/";
        return file.StartsWith(here, StringComparison.Ordinal) ? file[here.Length..] : Path.GetFileName(file);
    }
}
