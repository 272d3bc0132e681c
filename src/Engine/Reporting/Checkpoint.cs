using System.Text;
using System.Text.Json.Nodes;

namespace TheoremCheck.Engine.Reporting;

/// <summary>A file to which each claim's ledger entry is appended as it ends, so that a run that was killed goes on where it stopped.</summary>
/// <remarks>One JSON object a line; the first says which build and budget. A torn last line is what a kill leaves, and is dropped.</remarks>
public sealed class Checkpoint : IDisposable
{
    private readonly Dictionary<string, JsonObject> finished = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly FileStream file;

    private Checkpoint(FileStream file) => this.file = file;

    /// <summary>The entries of the claims that earlier runs finished, by id.</summary>
    public IReadOnlyDictionary<string, JsonObject> Finished => finished;

    /// <summary>Opens the file or begins a new one; no other process can write to it meanwhile.</summary>
    /// <param name="path">The file.</param>
    /// <param name="run">Build and budget in words; a file of another run is refused.</param>
    /// <exception cref="LedgerFormatException">When the file is of another run, is not a checkpoint, or is in use.</exception>
    public static Checkpoint Open(string path, string run)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LedgerFormatException($"{path}: cannot be opened for writing, or another run is using it ({e.GetType().Name})");
        }

        var checkpoint = new Checkpoint(file);
        try
        {
            checkpoint.Load(path, run);
            return checkpoint;
        }
        catch
        {
            checkpoint.Dispose();
            throw;
        }
    }

    /// <summary>Appends an entry and flushes it to the disk.</summary>
    public void Add(JsonObject entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        lock (gate)
        {
            Append(entry);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private void Load(string path, string run)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        var text = reader.ReadToEnd();
        var whole = text.LastIndexOf('\n') + 1;
        var lines = text[..whole].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        file.SetLength(Encoding.UTF8.GetByteCount(text[..whole]));
        file.Seek(0, SeekOrigin.End);
        if (lines.Length == 0)
        {
            Append(new() { ["run"] = run });
            return;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var o = Parse(lines[i]) ?? throw new LedgerFormatException($"{path}: line {i + 1} is not a line of a checkpoint");
            if (i == 0)
            {
                var before = (o["run"] as JsonValue)?.TryGetValue<string>(out var text1) == true ? text1 : null;
                if (before != run)
                {
                    throw new LedgerFormatException($"{path}: is a checkpoint of another run ({before ?? "not said"}, not {run}); remove it or name another file");
                }
            }
            else if ((o["id"] as JsonValue)?.TryGetValue<string>(out var id) == true)
            {
                finished[id] = o;
            }
            else
            {
                throw new LedgerFormatException($"{path}: line {i + 1} has no text \"id\"");
            }
        }
    }

    private void Append(JsonObject o)
    {
        file.Write(Encoding.UTF8.GetBytes(o.ToJsonString() + "\n"));
        file.Flush(flushToDisk: true);
    }

    private static JsonObject? Parse(string line)
    {
        try
        {
            return StrictJson.Parse(line, StrictJson.LedgerDepth) as JsonObject;
        }
        catch (StrictJsonException)
        {
            return null;
        }
    }
}
