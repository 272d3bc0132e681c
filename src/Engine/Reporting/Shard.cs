using System.Globalization;
using TheoremCheck.Engine.Domains;

namespace TheoremCheck.Engine.Reporting;

/// <summary>One of n parts of a catalogue, by a hash of the ids: which part a claim falls into never depends on the other claims.</summary>
/// <param name="Index">k, from 1 to n.</param>
/// <param name="Count">n, from 1.</param>
public readonly record struct Shard(int Index, int Count)
{
    /// <summary>The most parts: beyond this most would be empty.</summary>
    public const int Most = 100_000;

    /// <summary>Reads "k/n"; null when the text is not that with 1 ≤ k ≤ n.</summary>
    public static Shard? TryParse(string? text) =>
        text?.Split('/') is [var k, var n]
        && int.TryParse(k, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && index >= 1 && index <= count && count <= Most
            ? new Shard(index, count)
            : null;

    /// <summary>Whether the claim with the id belongs to this part: the 64-bit FNV-1a hash of the id, modulo n, plus 1, is k.</summary>
    public bool Holds(string id) => (Seeds.Of(id) % (ulong)Count) + 1 == (ulong)Index;

    /// <summary>"k/n".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");
}
