using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>Two rewards of all types and a shift: where an aggregation is tested.</summary>
/// <param name="First">r(y1), one reward per type.</param>
/// <param name="Second">r(y2), one reward per type.</param>
/// <param name="Shift">c(u), one shift per type.</param>
public sealed record ShiftedPair(ValueList<int> First, ValueList<int> Second, ValueList<int> Shift)
{
    /// <summary>r(y1), r(y2) and c.</summary>
    public override string ToString() => $"r(y1) = {First}, r(y2) = {Second}, c = {Shift}";
}

/// <summary>A finite grid of integer rewards and shifts on which properties of an aggregation are looked up exactly.</summary>
/// <remarks>
/// The grid has rewards from -2 to 2 for one type, -1 to 2 for two types, -1 to 1 for three. A reversal, a changed difference or a
/// defect of additivity found on it is one for all reals; their absence on it is not a proof for all reals.
/// </remarks>
public sealed class RewardGrid
{
    private readonly int low;
    private readonly int span;
    private readonly int wide;
    private readonly int types;
    private readonly long[] values;
    private readonly int[][] points;
    private readonly int[][] sums;
    private readonly int[] codes;
    private readonly int[] order;
    private readonly int origin;

    /// <summary>Tabulates an aggregation of one to three types.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When there are more than three types.</exception>
    public RewardGrid(Aggregation aggregation)
    {
        ArgumentNullException.ThrowIfNull(aggregation);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(aggregation.TypeCount(), 3);
        types = aggregation.TypeCount();
        (low, span) = types switch { 1 => (-2, 5), 2 => (-1, 4), _ => (-1, 3) };
        wide = (2 * span) - 1;
        points = [.. Vectors(types, low, span)];
        sums = [.. Vectors(types, 2 * low, wide)];
        values = [.. sums.Select(v => aggregation.Value(v))];

        // A code is the position of x + 2·low in the wide table, so the code of x + c is the sum of the two codes.
        codes = [.. points.Select(p => p.Aggregate(0, (code, x) => (code * wide) + x - low))];
        order = [.. Enumerable.Range(0, points.Length).OrderBy(Size).ThenByDescending(p => p)];
        origin = order[0];
    }

    /// <summary>Two rewards whose order a shift changes, ties included; null when the grid has none.</summary>
    /// <param name="common">Whether only shifts equal for all types are tried.</param>
    /// <param name="responses">How many points of the grid are rewards of responses, counted from the smallest; all of them when it is large.</param>
    public ShiftedPair? Reversal(bool common, int responses) =>
        Find(common, responses, (x, y, c) => Math.Sign(At(x, c) - At(y, c)) == Math.Sign(At(x, origin) - At(y, origin)));

    /// <summary>Two rewards whose difference in f a shift changes, so that π ∝ π_ref e^(f/β) changes with it; null when the grid has none.</summary>
    /// <param name="common">Whether only shifts equal for all types are tried.</param>
    /// <param name="responses">How many points of the grid are rewards of responses, counted from the smallest; all of them when it is large.</param>
    public ShiftedPair? ChangedDifference(bool common, int responses) =>
        Find(common, responses, (x, y, c) => At(x, c) - At(y, c) == At(x, origin) - At(y, origin));

    /// <summary>Two rewards x, y with f(x + y) + f(0) ≠ f(x) + f(y), so that f is not affine; null when the grid has none.</summary>
    public (ValueList<int> X, ValueList<int> Y)? AdditivityDefect()
    {
        foreach (var x in order)
        {
            foreach (var y in order)
            {
                if (At(x, y) + At(origin, origin) != At(x, origin) + At(y, origin))
                {
                    return ([.. points[x]], [.. points[y]]);
                }
            }
        }

        return null;
    }

    /// <summary>Whether f orders the grid and its sums exactly as a·x does, ties included.</summary>
    /// <param name="a">One coefficient per type.</param>
    public bool IsOrderedBy(ReadOnlySpan<int> a)
    {
        var linear = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            for (var u = 0; u < types; u++)
            {
                linear[i] += a[u] * sums[i][u];
            }

            for (var j = 0; j < i; j++)
            {
                if (Math.Sign(linear[i] - linear[j]) != Math.Sign(values[i] - values[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>All integer vectors with entries from low up.</summary>
    /// <param name="types">The length.</param>
    /// <param name="low">The least entry.</param>
    /// <param name="span">How many values an entry may take.</param>
    public static IEnumerable<int[]> Vectors(int types, int low, int span)
    {
        var count = 1;
        for (var u = 0; u < types; u++)
        {
            count *= span;
        }

        for (var code = 0; code < count; code++)
        {
            var (vector, rest) = (new int[types], code);
            for (var u = types - 1; u >= 0; u--)
            {
                vector[u] = low + (rest % span);
                rest /= span;
            }

            yield return vector;
        }
    }

    private long At(int point, int shift) => values[codes[point] + codes[shift]];

    private int Size(int point) => points[point].Sum(x => Math.Abs(x) * (x < 0 ? 5 : 4));

    private ShiftedPair? Find(bool common, int responses, Func<int, int, int, bool> kept)
    {
        foreach (var c in order.Where(c => !common || points[c].Distinct().Count() == 1))
        {
            foreach (var x in order.Take(responses))
            {
                foreach (var y in order.Take(responses))
                {
                    if (!kept(x, y, c))
                    {
                        return new([.. points[x]], [.. points[y]], [.. points[c]]);
                    }
                }
            }
        }

        return null;
    }
}
