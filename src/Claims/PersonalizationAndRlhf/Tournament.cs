using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>A preference for each pair of items, without ties.</summary>
/// <param name="Items">The number of items.</param>
/// <param name="LaterPreferred">For the pairs 12, 13, 23, 14, ... whether the later item is the preferred one.</param>
public sealed record Tournament(int Items, ValueList<bool> LaterPreferred)
{
    /// <summary>Any preferences over up to 5 items.</summary>
    public static Domain<Tournament> Any { get; } = new()
    {
        Name = "1 to 5 items, any preference for each pair",
        Draw = draws =>
        {
            var items = draws.Integer(1, 5);
            return new(items, draws.List(items * (items - 1) / 2, d => d.Flip()));
        },
        Print = c => $"{c.Items} items, {string.Join(", ", Pairs(c.Items).Select(p => c.Prefers(p.I, p.J) ? $"{p.I + 1} ≻ {p.J + 1}" : $"{p.J + 1} ≻ {p.I + 1}"))}",
        Classes =
        [
            new("a cycle of three", c => c.HasCycleOfThree(), Rational.Ratio(1, 10)),
            new("no cycle of three", c => !c.HasCycleOfThree(), Rational.Ratio(1, 10)),
        ],
    };

    /// <summary>Whether i is preferred to j, for different items from 0.</summary>
    public bool Prefers(int i, int j) => i < j ? !LaterPreferred[(j * (j - 1) / 2) + i] : LaterPreferred[(i * (i - 1) / 2) + j];

    /// <summary>Whether some i ≻ j ≻ k ≻ i.</summary>
    public bool HasCycleOfThree() => Enumerable.Range(0, Items).Any(i => Enumerable.Range(0, Items).Any(j => Enumerable.Range(0, Items).Any(k =>
        i != j && j != k && k != i && Prefers(i, j) && Prefers(j, k) && Prefers(k, i))));

    /// <summary>How many rankings have each pair in the preferred order.</summary>
    public int RightRankings() => Rankings.All(Items).Count(r => Pairs(Items).All(p => Prefers(r[p.I], r[p.J])));

    /// <summary>The pairs of places, the lower first.</summary>
    public static IEnumerable<(int I, int J)> Pairs(int items) => Enumerable.Range(0, items).SelectMany(j => Enumerable.Range(0, j).Select(i => (i, j)));
}
