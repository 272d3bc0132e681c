using System.Reflection;
using TheoremCheck.Engine;

namespace TheoremCheck.Cli;

/// <summary>Claims of somebody else's, read from the assembly they were compiled into.</summary>
internal static class ClaimAssembly
{
    /// <summary>Every claim that the public types of an assembly show, documents by key, claims in printed order.</summary>
    /// <param name="path">The assembly.</param>
    /// <returns>The claims, and the module they come from.</returns>
    /// <exception cref="UsageException">When the file is missing, is no assembly, shows no claim, or a claim throws when it is made.</exception>
    public static (Catalogue Catalogue, Module Module) Load(string path)
    {
        if (!File.Exists(path))
        {
            throw Refused(path, "there is no such file");
        }

        try
        {
            // Asked first, because it looks at the file alone and needs nothing that the file refers to.
            _ = AssemblyName.GetAssemblyName(path);
            var full = Path.GetFullPath(path);
            var assembly = new ClaimAssemblyContext(full).LoadFromAssemblyPath(full);
            var claims = assembly.GetExportedTypes().Where(t => !t.ContainsGenericParameters).SelectMany(t => Shown(path, t)).ToHashSet();
            if (claims.Count == 0)
            {
                throw Refused(path, "shows no claim; a public static property or field of type Claim or IEnumerable<Claim> would");
            }

            // The order of types in an assembly is the compiler's; a document's is its own.
            return (new Catalogue(claims
                .OrderBy(c => c.Source.Document.Key, StringComparer.Ordinal)
                .ThenBy(c => c.Source.Line)
                .ThenBy(c => c.Id, StringComparer.Ordinal)), assembly.ManifestModule);
        }
        catch (BadImageFormatException)
        {
            throw Refused(path, "is not a .NET assembly");
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException or TypeLoadException or InvalidOperationException)
        {
            throw Refused(path, $"cannot be loaded: {OneLine(e)}");
        }
        catch (ArgumentException e)
        {
            throw Refused(path, OneLine(e));
        }
    }

    private static IEnumerable<Claim> Shown(string path, Type type)
    {
        const BindingFlags Everyones = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var property in type.GetProperties(Everyones).Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && IsShown(p.PropertyType)))
        {
            foreach (var claim in Values(path, property, () => property.GetValue(null)))
            {
                yield return claim;
            }
        }

        foreach (var field in type.GetFields(Everyones).Where(f => IsShown(f.FieldType)))
        {
            foreach (var claim in Values(path, field, () => field.GetValue(null)))
            {
                yield return claim;
            }
        }
    }

    private static bool IsShown(Type type) => typeof(Claim).IsAssignableFrom(type) || typeof(IEnumerable<Claim>).IsAssignableFrom(type);

    private static List<Claim> Values(string path, MemberInfo member, Func<object?> read)
    {
        var name = $"{member.DeclaringType?.Name}.{member.Name}";
        try
        {
            var claims = read() switch
            {
                Claim one => [one],
                IEnumerable<Claim> many => many.ToList(),
                _ => throw Refused(path, $"{name} is null"),
            };
            return claims.Contains(null!) ? throw Refused(path, $"{name} holds a null") : claims;
        }
        catch (Exception e) when (e is not UsageException)
        {
            // Reflection and static constructors wrap what the claim itself threw.
            var own = e;
            while (own is TargetInvocationException or TypeInitializationException && own.InnerException is { } inner)
            {
                own = inner;
            }

            throw Refused(path, $"{name} threw {own.GetType().Name}: {OneLine(own)}");
        }
    }

    private static UsageException Refused(string path, string why) => new($"--claims {path}: {why}");

    private static string OneLine(Exception e) => e.Message.ReplaceLineEndings("\n").Split('\n')[0];
}
