namespace TheoremCheck.Models.LinearPrograms;

/// <summary>Finds the script that runs the solver of OR-Tools.</summary>
internal static class OrToolsScript
{
    /// <summary>The environment variable that names the script or its folder.</summary>
    public const string Variable = "THEOREMCHECK_ORTOOLS";

    /// <summary>What to do when the package is missing.</summary>
    public const string Remedy = "run 'npm ci --ignore-scripts' in tools/or-tools";

    /// <summary>What to do when the package is missing beside a script: an installed tool has its own tools/or-tools, which a user must be told.</summary>
    public static string RemedyFor(string script) => $"run 'npm ci --ignore-scripts' in {Path.GetDirectoryName(Path.GetFullPath(script))}";

    private const string Name = "solve.mjs";

    /// <summary>The script named by the environment, or the one in tools/or-tools of a folder above the program.</summary>
    /// <exception cref="SolverMissingException">When there is none.</exception>
    public static string Find() => Find(Environment.GetEnvironmentVariable(Variable), AppContext.BaseDirectory);

    /// <summary>The script at a named place, or in tools/or-tools of a folder above another one.</summary>
    /// <param name="named">The script or its folder; null or empty for none.</param>
    /// <param name="start">The folder to walk up from.</param>
    /// <exception cref="SolverMissingException">When there is none.</exception>
    public static string Find(string? named, string start)
    {
        if (!string.IsNullOrEmpty(named))
        {
            var path = Directory.Exists(named) ? Path.Combine(named, Name) : named;
            return File.Exists(path)
                ? Path.GetFullPath(path)
                : throw new SolverMissingException($"{Variable} is '{named}', where there is no {Name}");
        }

        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "tools", "or-tools", Name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new SolverMissingException(
            $"tools/or-tools/{Name} is in no folder above the program: set {Variable} to where it is, and there {Remedy}");
    }
}
