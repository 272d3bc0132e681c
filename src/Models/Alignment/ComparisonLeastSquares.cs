using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>Least squares on differences: the q that brings q(w) - q(l) as near to a target as the comparisons allow.</summary>
/// <remarks>
/// Minimises the weighted sum of (q(w) - q(l) - t)^2 by its normal equations L q = t d, where L is the Laplacian of the graph of
/// comparisons and d(y) the weight y won with less the weight it lost with. The minimisers are one solution plus
/// any number added to each connected part; the solution returned has q = 0 at the first response of each part. What is left of
/// L is positive definite, so elimination meets only positive pivots. DPO versus IPO, eq. (16), line 226.
/// </remarks>
public static class ComparisonLeastSquares
{
    /// <summary>A minimiser.</summary>
    /// <param name="responses">How many responses there are, at least 1.</param>
    /// <param name="comparisons">Comparisons of positive weight.</param>
    /// <param name="target">t.</param>
    public static T[] Solve<T>(int responses, ReadOnlySpan<LabelledComparison> comparisons, T target)
        where T : struct, IReal<T>
    {
        var free = NotFirstOfTheirPart(responses, comparisons);
        var system = new T[responses, responses + 1];
        foreach (var c in comparisons)
        {
            var w = T.Of(c.Weight);
            system[c.Winner, c.Winner] += w;
            system[c.Loser, c.Loser] += w;
            system[c.Winner, c.Loser] -= w;
            system[c.Loser, c.Winner] -= w;
            system[c.Winner, responses] += w * target;
            system[c.Loser, responses] -= w * target;
        }

        return Eliminate(system, free, responses);
    }

    private static T[] Eliminate<T>(T[,] system, List<int> free, int responses)
        where T : struct, IReal<T>
    {
        for (var k = 0; k < free.Count; k++)
        {
            var pivot = free[k];
            foreach (var row in free.Skip(k + 1))
            {
                var factor = system[row, pivot] / system[pivot, pivot];
                foreach (var column in free.Skip(k).Append(responses))
                {
                    system[row, column] -= factor * system[pivot, column];
                }
            }
        }

        var q = new T[responses];
        for (var k = free.Count - 1; k >= 0; k--)
        {
            var rest = system[free[k], responses];
            foreach (var later in free.Skip(k + 1))
            {
                rest -= system[free[k], later] * q[later];
            }

            q[free[k]] = rest / system[free[k], free[k]];
        }

        return q;
    }

    private static List<int> NotFirstOfTheirPart(int responses, ReadOnlySpan<LabelledComparison> comparisons)
    {
        int[] first = [.. Enumerable.Range(0, responses)];
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var c in comparisons)
            {
                var least = Math.Min(first[c.Winner], first[c.Loser]);
                changed |= first[c.Winner] != least || first[c.Loser] != least;
                first[c.Winner] = first[c.Loser] = least;
            }
        }

        return [.. Enumerable.Range(0, responses).Where(y => first[y] != y)];
    }
}
