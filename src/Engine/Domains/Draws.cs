namespace TheoremCheck.Engine.Domains;

/// <summary>The choices that make a case: drawn at random, replayed from a list, or recorded.</summary>
/// <remarks>
/// A domain's generator is a program over <see cref="Choose"/>, in which 0 is always the simplest choice. That one program
/// serves four readers: FsCheck and the bulk lane draw it at random, the enumeration walks through all its choices from the
/// smallest up, the shrinker lowers the choices of a failing case, and a finite program is exhausted.
/// </remarks>
public sealed class Draws
{
    private readonly int[]? prefix;
    private readonly List<Choice>? record;
    private ulong state;
    private int position;

    private Draws(int size, ulong state, int[]? prefix, List<Choice>? record)
    {
        Size = size;
        this.state = state;
        this.prefix = prefix;
        this.record = record;
    }

    /// <summary>How adventurous the draw is, 0 to 100; generators stay with simple values while it is small.</summary>
    public int Size { get; private set; }

    /// <summary>Draws at random, without a record.</summary>
    public static Draws Random(ulong seed, int size = 100) => new(size, seed, null, null);

    /// <summary>Draws at random and keeps the choices.</summary>
    public static Draws Recorded(ulong seed, int size = 100) => new(size, seed, null, []);

    /// <summary>Takes the choices given, then 0 for ever; keeps what was asked.</summary>
    /// <param name="choices">The leading choices; one beyond its range is brought down to the last of the range.</param>
    public static Draws Replay(int[] choices) => new(100, 0, choices, []);

    /// <summary>The choices made so far.</summary>
    internal IReadOnlyList<Choice> Choices => record ?? [];

    /// <summary>An integer from 0 to count - 1; 0 is the simplest.</summary>
    /// <param name="count">At least 1.</param>
    public int Choose(int count)
    {
        if (prefix is null && record is null)
        {
            return Next(count);
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var value = prefix is null ? Next(count)
            : position < prefix.Length ? Math.Clamp(prefix[position], 0, count - 1)
            : 0;
        position++;
        record?.Add(new(value, count));
        return value;
    }

    /// <summary>An index into the weights, drawn in proportion to them; when enumerated or replayed, each index is one choice.</summary>
    /// <param name="weights">Positive integers; the first index is the simplest.</param>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        if (prefix is not null)
        {
            return Choose(weights.Length);
        }

        var total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var rest = Next(total);
        var index = 0;
        while (rest >= weights[index])
        {
            rest -= weights[index++];
        }

        position++;
        record?.Add(new(index, weights.Length));
        return index;
    }

    /// <summary>Starts over at another random seed; for the bulk lane, which allocates nothing per case.</summary>
    internal void Restart(ulong seed, int size)
    {
        state = seed;
        Size = size;
    }

    // SplitMix64: two multiplications a draw, every seed a full-period stream.
    private int Next(int count)
    {
        state += 0x9E3779B97F4A7C15;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        z ^= z >> 31;
        return (int)(((z >> 32) * (uint)count) >> 32);
    }
}

/// <summary>One choice: the value taken and how many there were.</summary>
/// <param name="Value">0 to Count - 1.</param>
/// <param name="Count">At least 1.</param>
internal readonly record struct Choice(int Value, int Count);
