using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Language;

/// <summary>Token sequences as the nodes of a tree, and the generation of a message along it.</summary>
/// <remarks>
/// Sequence 0 is the empty one; the sequence s followed by token a, 0 ≤ a &lt; A, is A s + 1 + a, so that shorter sequences come
/// first. Perverse Incentives, Section 2 and eq. (1), lines 52 to 68.
/// </remarks>
public static class TokenTree
{
    /// <summary>The number of sequences of at most the given length, the empty one included.</summary>
    /// <param name="alphabet">A, the number of tokens, at least 1.</param>
    /// <param name="length">At least 0.</param>
    public static int Count(int alphabet, int length)
    {
        var count = 1;
        for (var t = 0; t < length; t++)
        {
            count = (count * alphabet) + 1;
        }

        return count;
    }

    /// <summary>x_{1:|x|-1} of a sequence x that is not empty.</summary>
    public static int Parent(int alphabet, int sequence) => (sequence - 1) / alphabet;

    /// <summary>The last token of a sequence that is not empty.</summary>
    public static int LastToken(int alphabet, int sequence) => (sequence - 1) % alphabet;

    /// <summary>The sequence in letters: a, b, ab; () for the empty one.</summary>
    public static string Text(int alphabet, int sequence) => sequence == 0
        ? "()"
        : string.Concat(ProperPrefixes(alphabet, sequence).Where(s => s > 0).Append(sequence).Select(s => (char)('a' + LastToken(alphabet, s))));

    /// <summary>x_{1:0}, ..., x_{1:|x|-1}, the shortest first.</summary>
    public static IReadOnlyList<int> ProperPrefixes(int alphabet, int sequence)
    {
        List<int> prefixes = [];
        for (var s = sequence; s > 0;)
        {
            s = Parent(alphabet, s);
            prefixes.Add(s);
        }

        prefixes.Reverse();
        return prefixes;
    }

    /// <summary>Π_t π(x_t | x_{1:t-1}), eq. (1).</summary>
    /// <param name="next">π(.|s) for each sequence s that is asked for.</param>
    /// <param name="sequence">x; the empty product is 1.</param>
    public static T Product<T>(ReadOnlySpan<T[]> next, int sequence)
        where T : struct, IReal<T>
    {
        var alphabet = next[0].Length;
        var product = T.One;
        for (var s = sequence; s > 0; s = Parent(alphabet, s))
        {
            product *= next[Parent(alphabet, s)][LastToken(alphabet, s)];
        }

        return product;
    }

    /// <summary>Generates token by token and stops at the first sequence that is a message.</summary>
    /// <param name="next">π(.|s) for each sequence s shorter than the greatest length.</param>
    /// <param name="messages">M: sequences of one token or more, up to that length.</param>
    /// <returns>The probability of stopping at each sequence, and the probability of never stopping.</returns>
    public static (T[] Stopped, T Never) Generate<T>(ReadOnlySpan<T[]> next, ReadOnlySpan<int> messages)
        where T : struct, IReal<T>
    {
        var alphabet = next[0].Length;
        var reached = new T[(alphabet * next.Length) + 1];
        Array.Fill(reached, T.Zero);
        reached[0] = T.One;
        T[] stopped = [.. reached];
        stopped[0] = T.Zero;
        var never = T.Zero;
        for (var s = 0; s < reached.Length; s++)
        {
            if (messages.Contains(s))
            {
                stopped[s] = reached[s];
            }
            else if (s >= next.Length)
            {
                never += reached[s];
            }
            else
            {
                for (var a = 0; a < alphabet; a++)
                {
                    reached[(alphabet * s) + 1 + a] = reached[s] * next[s][a];
                }
            }
        }

        return (stopped, never);
    }
}
