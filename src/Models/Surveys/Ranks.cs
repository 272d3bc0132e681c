using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Surveys;

/// <summary>Places in an order with ties: 1 for the best, and 1 more than the number of better ones for each other.</summary>
public static class Ranks
{
    /// <summary>The place of each of n items.</summary>
    /// <param name="count">n.</param>
    /// <param name="compare">Above 0 when its first item is better than its second.</param>
    public static ValueList<int> Of(int count, Func<int, int, int> compare)
    {
        ArgumentNullException.ThrowIfNull(compare);
        var places = new int[count];
        Array.Fill(places, 1);
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var sign = compare(i, j);
                places[i] += sign < 0 ? 1 : 0;
                places[j] += sign > 0 ? 1 : 0;
            }
        }

        return [.. places];
    }
}
