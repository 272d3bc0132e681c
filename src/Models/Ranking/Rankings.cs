namespace TheoremCheck.Models.Ranking;

/// <summary>Strict rankings of alternatives 0 to count - 1, each written from best to worst.</summary>
public static class Rankings
{
    private const int Most = 7;

    private static readonly IReadOnlyList<int[]>[] Listed = [.. Enumerable.Range(0, Most + 1).Select(n => List(n))];

    /// <summary>All count! rankings in lexicographic order; of no alternatives there is one, the empty ranking.</summary>
    /// <param name="count">0 to 7.</param>
    public static IReadOnlyList<int[]> All(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        return Listed[count];
    }

    /// <summary>The best alternative of a menu under a ranking: the first that the ranking comes to.</summary>
    /// <param name="ranking">From best to worst.</param>
    /// <param name="menu">Alternatives of the ranking, at least one.</param>
    /// <exception cref="ArgumentException">When the ranking holds no alternative of the menu.</exception>
    public static int Best(ReadOnlySpan<int> ranking, ReadOnlySpan<int> menu)
    {
        foreach (var alternative in ranking)
        {
            if (menu.Contains(alternative))
            {
                return alternative;
            }
        }

        throw new ArgumentException("the ranking holds no alternative of the menu", nameof(menu));
    }

    private static List<int[]> List(int count)
    {
        List<int[]> rankings = [[]];
        for (var place = 0; place < count; place++)
        {
            rankings = [.. rankings.SelectMany(r => Enumerable.Range(0, count).Where(j => !r.Contains(j)).Select(j => (int[])[.. r, j]))];
        }

        return rankings;
    }
}
