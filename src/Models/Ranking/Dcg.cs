using System.Numerics;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>Discounted cumulative gain of a ranking, with linear gains.</summary>
/// <remarks>
/// DCG = sum over positions i from 1 of rel_i / log2(i + 1); the ideal DCG is that of the relevances in descending order. A discount
/// at a position i with i + 1 a power of two is rational and a relevance of 0 adds nothing, so both are exact in every
/// arithmetic; the rest is left to enclosures. Personalization and RLHF, line 11.
/// </remarks>
public static class Dcg
{
    /// <summary>The discount 1 / log2(i + 1).</summary>
    /// <param name="position">i: 1 for the top.</param>
    /// <exception cref="ArgumentOutOfRangeException">When the position is below 1.</exception>
    public static T Discount<T>(int position)
        where T : struct, IReal<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, 1);
        return BitOperations.IsPow2(position + 1)
            ? T.Of(Rational.Ratio(1, BitOperations.Log2((uint)position + 1)))
            : T.Log(T.Of(2)) / T.Log(T.Of(position + 1));
    }

    /// <summary>DCG of a list of relevances, top first; 0 for an empty list.</summary>
    /// <param name="relevance">rel_i: any rationals.</param>
    public static T Of<T>(ReadOnlySpan<Rational> relevance)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var i = 0; i < relevance.Length; i++)
        {
            if (!relevance[i].IsZero)
            {
                sum += T.Of(relevance[i]) * Discount<T>(i + 1);
            }
        }

        return sum;
    }

    /// <summary>The relevances in descending order.</summary>
    /// <param name="relevance">rel_i: any rationals.</param>
    public static ValueList<Rational> Ideal(ReadOnlySpan<Rational> relevance)
    {
        var sorted = relevance.ToArray();
        Array.Sort(sorted, (a, b) => b.CompareTo(a));
        return [.. sorted];
    }

    /// <summary>DCG of one list less DCG of another, position by position, so that positions which agree cancel exactly.</summary>
    /// <param name="left">The list whose DCG counts positively.</param>
    /// <param name="right">The list whose DCG counts negatively, of the same length.</param>
    /// <exception cref="ArgumentException">When the lengths differ.</exception>
    public static T Difference<T>(ReadOnlySpan<Rational> left, ReadOnlySpan<Rational> right)
        where T : struct, IReal<T>
    {
        if (left.Length != right.Length)
        {
            throw new ArgumentException($"lists of {left.Length} and {right.Length} positions", nameof(right));
        }

        var change = new Rational[left.Length];
        for (var i = 0; i < change.Length; i++)
        {
            change[i] = left[i] - right[i];
        }

        return Of<T>(change);
    }
}
