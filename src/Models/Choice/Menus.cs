namespace TheoremCheck.Models.Choice;

/// <summary>The menus that can be offered from alternatives 0 to count - 1.</summary>
public static class Menus
{
    /// <summary>Every non-empty menu, members in ascending order, menus in the order of their bit patterns.</summary>
    /// <param name="count">The number of alternatives, 0 to 20.</param>
    public static IReadOnlyList<int[]> All(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 20);
        List<int[]> menus = [];
        for (var bits = 1; bits < 1 << count; bits++)
        {
            menus.Add([.. Enumerable.Range(0, count).Where(i => (bits >> i & 1) == 1)]);
        }

        return menus;
    }
}
