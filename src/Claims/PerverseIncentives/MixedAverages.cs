using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Data sets in which some query is mixed, and the averages over I.</summary>
internal static class MixedAverages
{
    /// <summary>Any data with at least one mixed query.</summary>
    public static Domain<CategoryData> Domain { get; } = new()
    {
        Name = "data sets of 1 to 10 queries of 1 to 6 alternatives, at least one of them mixed, choices arbitrary",
        Draw = draws =>
        {
            int first = 1 + draws.Choose(3), second = 1 + draws.Choose(3);
            CategoryDatum mixed = new(first, second, draws.Flip());
            return draws.Choose(10) == 0 ? new([mixed]) : new([mixed, .. CategoryData.Any.Draw(draws).Items]);
        },
        Print = CategoryData.Printed,
        Edges = [new([new(1, 1, true)]), new([new(1, 1, false), new(1, 0, true)])],
        Classes =
        [
            new("a one-sided query", c => c.Items.Any(d => !d.IsMixed()), Rational.Ratio(1, 10)),
            new("M_1 chosen in one-sided queries alone", c => c.CountMixed(true) == 0 && c.Items.Any(d => d.ChoseFirst), Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = "1 to 6 queries of 1 to 6 alternatives, any choices",
            Draw = draws => new(draws.List(1, 6, d =>
            {
                var size = 1 + d.Choose(6);
                var first = d.Choose(size + 1);
                return new CategoryDatum(first, size - first, d.Flip());
            })),
            Print = CategoryData.Printed,
        },
    };

    /// <summary>|I| ≥ 1, without which the averages have no value, and y ∈ Y.</summary>
    public static IReadOnlyList<Hypothesis<CategoryData>> Hypotheses =>
    [
        new("|I| ≥ 1", c => c.Items.Any(d => d.IsMixed())),
        new("y ∈ Y", c => c.Items.All(d => d.IsWellFormed())),
    ];

    /// <summary>The mean over I of |Y ∩ M_1| / |Y|.</summary>
    public static T Offered<T>(this CategoryData c)
        where T : struct, IReal<T> => c.Mean<T>(d => Rational.Ratio(d.First, d.Size()));

    /// <summary>The mean over I of 1(y ∈ M_1).</summary>
    public static T Chosen<T>(this CategoryData c)
        where T : struct, IReal<T> => c.Mean<T>(d => d.ChoseFirst ? 1 : 0);

    /// <summary>|D| / |I|.</summary>
    public static T Scale<T>(this CategoryData c)
        where T : struct, IReal<T> => T.Of(c.Items.Count) / T.Of(c.Items.Count(d => d.IsMixed()));

    private static T Mean<T>(this CategoryData c, Func<CategoryDatum, Rational> value)
        where T : struct, IReal<T>
    {
        Rational sum = 0;
        var count = 0;
        foreach (var d in c.Items)
        {
            if (d.IsMixed())
            {
                sum += value(d);
                count++;
            }
        }

        // Divided in the arithmetic at hand, where 0/0 is told from a fault of ours.
        return T.Of(sum) / T.Of(count);
    }
}
