using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace TheoremCheck.Numbers;

/// <summary>An immutable list that is equal to another when their items are: the list inside a case.</summary>
/// <typeparam name="T">The item type.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    internal ValueList(ImmutableArray<T> items) => this.items = items;

    /// <summary>The number of items.</summary>
    public int Count => items.IsDefault ? 0 : items.Length;

    /// <summary>The item at a position counted from 0.</summary>
    /// <param name="index">0 to Count - 1.</param>
    /// <exception cref="IndexOutOfRangeException">When there is no such item.</exception>
    public T this[int index] => Span[index];

    /// <summary>The items in order.</summary>
    public ReadOnlySpan<T> Span => items.AsSpan();

    /// <summary>A copy with one item replaced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When there is no such item.</exception>
    public ValueList<T> With(int index, T item) => new((items.IsDefault ? [] : items).SetItem(index, item));

    /// <summary>A copy with one item appended.</summary>
    public ValueList<T> Add(T item) => new((items.IsDefault ? [] : items).Add(item));

    /// <summary>The list of f applied to each item.</summary>
    public ValueList<TResult> Map<TResult>(Func<T, TResult> f)
    {
        ArgumentNullException.ThrowIfNull(f);
        var builder = ImmutableArray.CreateBuilder<TResult>(Count);
        foreach (var item in Span)
        {
            builder.Add(f(item));
        }

        return new(builder.MoveToImmutable());
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => Span.SequenceEqual(other.Span, EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Span)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Item-wise equality.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Item-wise inequality.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Enumerates the items in order.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => Span.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items.IsDefault ? [] : items)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>The items between parentheses, separated by commas.</summary>
    public override string ToString() => $"({string.Join(", ", (IEnumerable<T>)this)})";
}

/// <summary>Builds a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of the given items.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>A list of the given items.</summary>
    public static ValueList<T> From<T>(IEnumerable<T> items) => new([.. items]);

    /// <summary>The list f(0), ..., f(count - 1).</summary>
    public static ValueList<T> Generate<T>(int count, Func<int, T> f)
    {
        ArgumentNullException.ThrowIfNull(f);
        var builder = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
        {
            builder.Add(f(i));
        }

        return new(builder.MoveToImmutable());
    }
}
