using System.Reflection;
using System.Runtime.Loader;
using TheoremCheck.Engine;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli;

/// <summary>Loads an assembly with claims: what the tool has comes from the tool, the rest from beside the assembly.</summary>
/// <param name="path">The full path of the assembly.</param>
internal sealed class ClaimAssemblyContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path))
{
    private static readonly HashSet<string?> Own = [.. new[] { typeof(Rational), typeof(Claim), typeof(LinearProgram) }.Select(t => t.Assembly.GetName().Name)];

    private readonly AssemblyDependencyResolver beside = new(path);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        try
        {
            return Default.LoadFromAssemblyName(assemblyName);
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException && !Own.Contains(assemblyName.Name))
        {
            // A second copy of the engine would bring a second type Claim, which the tool would not know; of the rest any copy will do.
            return beside.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
        }
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        beside.ResolveUnmanagedDllToPath(unmanagedDllName) is { } found ? LoadUnmanagedDllFromPath(found) : base.LoadUnmanagedDll(unmanagedDllName);
}
