using System.Reflection;
using System.Text;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Snapshots;

/// <summary>The public types and members of the libraries: a change of these is a change for users.</summary>
public class PublicApi
{
    [Fact]
    public Task Numbers() => Snapshot.Verify(Listing(typeof(Rational).Assembly));

    [Fact]
    public Task Engine() => Snapshot.Verify(Listing(typeof(Claim).Assembly));

    [Fact]
    public Task Models() => Snapshot.Verify(Listing(typeof(Luce).Assembly));

    private static string Listing(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append($"{type.FullName}\n");
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(m => m is not MethodBase { IsSpecialName: true } || m.Name.StartsWith("op_", StringComparison.Ordinal))
                .Where(m => !m.Name.Contains('<', StringComparison.Ordinal) && m is not ConstructorInfo && m is not Type)
                .Select(m => $"  {m.MemberType.ToString().ToLowerInvariant()} {m}")
                .Order(StringComparer.Ordinal);
            foreach (var member in members)
            {
                text.Append(member).Append('\n');
            }
        }

        return text.ToString();
    }
}
