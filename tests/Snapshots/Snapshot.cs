using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;

namespace TheoremCheck.Tests.Snapshots;

/// <summary>Compares a text with the one committed beside the test, in Verify's naming and workflow.</summary>
/// <remarks>
/// This is the one file to replace by Verify where its packages can be had: <c>Class.Method.verified.txt</c> is what is
/// committed, <c>Class.Method.received.txt</c> is written on a difference and opened in the diff tool found.
/// </remarks>
internal static class Snapshot
{
    public static async Task Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        var verified = stem + ".verified.txt";
        var received = stem + ".received.txt";
        var actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n") : string.Empty;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!BuildServerDetector.Detected)
        {
            await DiffRunner.LaunchAsync(received, verified);
        }

        Xunit.Assert.Fail($"{Path.GetFileName(verified)} {(expected.Length == 0 ? "does not exist" : "differs")}: {FirstDifference(expected, actual)}; if the new text is right, move {Path.GetFileName(received)} over it");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {line + 1} is '{now.ElementAtOrDefault(line)}', was '{old.ElementAtOrDefault(line)}'";
    }
}
