using System.Globalization;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>Cuts numbers into groups of equal weight: terciles, quartiles.</summary>
/// <remarks>
/// All of one value go to one group: to the one in which the middle of their weight lies when all is laid end to end from the least
/// value up. The groups are named by their least and greatest value.
/// </remarks>
internal static class QuantileBins
{
    /// <summary>The group of each value, in rising order; null for every group that is empty.</summary>
    /// <param name="weights">The weight of each value.</param>
    /// <param name="count">The number of groups, at least 1.</param>
    public static SortedDictionary<Rational, int> Groups(IReadOnlyDictionary<Rational, Rational> weights, int count)
    {
        var total = weights.Values.Aggregate(Rational.Zero, (sum, w) => sum + w);
        var groups = new SortedDictionary<Rational, int>();
        var below = Rational.Zero;
        foreach (var (value, weight) in weights.OrderBy(w => w.Key))
        {
            var middle = total.IsZero ? Rational.Zero : (below + (weight / 2)) / total;
            groups[value] = Math.Min(count - 1, (int)(middle * count).Floor());
            below += weight;
        }

        return groups;
    }

    /// <summary>The names of the groups, in order; empty text for one without values.</summary>
    public static string[] Names(SortedDictionary<Rational, int> groups, int count) =>
    [
        .. Enumerable.Range(0, count).Select(g =>
        {
            var values = groups.Where(p => p.Value == g).Select(p => p.Key).ToList();
            return values.Count switch
            {
                0 => string.Empty,
                1 => Text(values[0]),
                _ => $"{Text(values[0])} to {Text(values[^1])}",
            };
        }),
    ];

    private static string Text(Rational value) => value.ToDouble().ToString(CultureInfo.InvariantCulture);
}
