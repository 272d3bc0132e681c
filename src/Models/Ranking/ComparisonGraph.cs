namespace TheoremCheck.Models.Ranking;

/// <summary>The directed graph of observed comparisons, with an edge from each winner to the item it beat.</summary>
/// <remarks>
/// The Bradley-Terry likelihood has a maximiser exactly when every edge lies on a cycle, and one up to a shift when the graph is
/// strongly connected besides. Personalization and RLHF, line 6.
/// </remarks>
public static class ComparisonGraph
{
    /// <summary>For each item the least item that a chain of comparisons, in whichever direction, joins it with.</summary>
    /// <param name="items">The number of items.</param>
    /// <param name="labels">The comparisons.</param>
    public static int[] Parts(int items, ReadOnlySpan<PairLabel> labels)
    {
        int[] part = [.. Enumerable.Range(0, items)];
        for (var round = 0; round < items; round++)
        {
            foreach (var label in labels)
            {
                part[label.First] = part[label.Second] = Math.Min(part[label.First], part[label.Second]);
            }
        }

        return part;
    }

    /// <summary>Whether a chain of wins leads from one item to another; none is needed from an item to itself.</summary>
    /// <param name="items">The number of items.</param>
    /// <param name="labels">The comparisons.</param>
    /// <param name="from">The item where the chain starts.</param>
    public static bool[] Beaten(int items, ReadOnlySpan<PairLabel> labels, int from)
    {
        var reached = new bool[items];
        reached[from] = true;
        for (var round = 0; round < items; round++)
        {
            foreach (var label in labels)
            {
                reached[label.Loser()] |= reached[label.Winner()];
            }
        }

        return reached;
    }

    /// <summary>Whether every comparison lies on a cycle: whoever was beaten leads by a chain of wins back to the winner.</summary>
    /// <param name="items">The number of items.</param>
    /// <param name="labels">The comparisons.</param>
    public static bool IsBalanced(int items, ReadOnlySpan<PairLabel> labels)
    {
        foreach (var label in labels)
        {
            if (!Beaten(items, labels, label.Loser())[label.Winner()])
            {
                return false;
            }
        }

        return true;
    }
}
