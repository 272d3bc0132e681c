using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Data sets in which every query offers the same number of alternatives, as Assumption 1 has it.</summary>
internal static class CommonSizeQueries
{
    /// <summary>Any choices.</summary>
    public static Domain<CategoryData> Any { get; } = new()
    {
        Name = "data sets of 1 to 9 queries with one common number of alternatives, 1 to 6",
        Draw = draws => Drawn(draws, 1),
        Print = CategoryData.Printed,
        Edges = [new([new(1, 0, true)]), new([new(0, 2, false), new(1, 1, true)])],
        Wider = CategoryData.Any,
    };

    /// <summary>At least three alternatives, as in Propositions 4 and 5.</summary>
    public static Domain<CategoryData> AtLeastThree { get; } = new()
    {
        Name = "data sets of 1 to 9 queries with one common number of alternatives, 3 to 6",
        Draw = draws => Drawn(draws, 3),
        Print = CategoryData.Printed,
    };

    /// <summary>ρ_data &gt; ρ_chosen &gt; 0.</summary>
    public static Domain<CategoryData> Drifting { get; } = new()
    {
        Name = "data sets with ρ_data > ρ_chosen > 0 and one common number of alternatives, 2 to 6, up to 10 queries",
        Draw = DriftingDrawn,
        Print = CategoryData.Printed,
        Edges = [new([new(1, 1, true), new(1, 1, false), new(1, 1, false)])],
        Classes =
        [
            new("a one-sided query", c => c.Items.Any(d => !d.IsMixed()), Rational.Ratio(1, 10)),
            new("M_1 chosen in a mixed query", c => c.CountMixed(true) > 0, Rational.Ratio(1, 10)),
        ],
        Wider = CategoryData.Any,
    };

    /// <summary>Whether all queries offer equally many alternatives.</summary>
    public static bool Holds(CategoryData c) => c.Items.All(d => d.Size() == c.Items[0].Size());

    private static CategoryData Drawn(Draws draws, int least)
    {
        var size = draws.Integer(least, 6);
        return new(draws.List(1, 9, d =>
        {
            var first = d.Choose(size + 1);
            return new CategoryDatum(first, size - first, first == size || (first > 0 && d.Flip()));
        }));
    }

    private static CategoryData DriftingDrawn(Draws draws)
    {
        var size = draws.Integer(2, 6);
        var first = 1 + draws.Choose(size - 1);
        List<CategoryDatum> data = [new(first, size - first, false)];
        var drift = Rational.Ratio(first, size);
        var count = draws.Choose(9);
        for (var i = 0; i < count; i++)
        {
            first = draws.Choose(size + 1);

            // A choice of M_1 costs the drift 1; where that is too much, M_2 was chosen.
            var choseFirst = first == size || (first > 0 && drift + Rational.Ratio(first, size) > 1 && draws.Flip());
            drift += Rational.Ratio(first, size) - (choseFirst ? 1 : 0);
            data.Add(new(first, size - first, choseFirst));
        }

        if (!data.Any(d => d.ChoseFirst))
        {
            data.Add(new(size, 0, true));
        }

        return new(ValueList.From(data));
    }
}
