using System.Text;

namespace TheoremCheck.Engine.Reporting;

/// <summary>Writes a file whole or not at all.</summary>
public static class WholeFile
{
    /// <summary>Writes the text in UTF-8 to a new file beside the target, flushes it to the disk, then moves it into place.</summary>
    /// <exception cref="IOException">When the disk is full or the place cannot be written; the old file is then still whole.</exception>
    public static void Write(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var draft = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // What .NET makes of a file that the disk, or a limit on sizes, does not let grow.
            throw new IOException($"{path}: the file cannot grow to {text.Length} characters", e);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
