using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Domains;

/// <summary>A preference data set D, as far as two message categories are concerned.</summary>
/// <param name="Items">One entry per datum; at least one.</param>
public sealed record CategoryData(ValueList<CategoryDatum> Items)
{
    /// <summary>Any data of 1 to 9 queries with 1 to 6 alternatives each, of one common size or of several.</summary>
    public static Domain<CategoryData> Any { get; } = new()
    {
        Name = "data sets of 1 to 9 queries, 1 to 6 alternatives each, one-sided or mixed, choices arbitrary",
        Draw = AnyDrawn,
        Print = Printed,
        Edges = [new([new(1, 0, true)]), new([new(1, 1, false)]), new([new(0, 2, false), new(1, 1, true)])],
    };

    /// <summary>Data with ρ_data &gt; ρ_chosen &gt; 0, whoever the chosen messages of M_1 were offered beside.</summary>
    public static Domain<CategoryData> Drifting { get; } = new()
    {
        Name = "data sets with ρ_data > ρ_chosen > 0, up to 12 queries of 1 to 6 alternatives, of one common size or of several",
        Draw = draws => Drawn(draws, mixedChoice: false),
        Print = Printed,
        Edges = [new([new(2, 0, true), new(1, 1, false)]), new([new(2, 1, true), new(2, 1, false), new(2, 1, false)])],
        Classes =
        [
            new("one common size", c => c.Items.Select(d => d.Size()).Distinct().Count() == 1, Rational.Ratio(1, 10)),
            new("several sizes", c => c.Items.Select(d => d.Size()).Distinct().Count() > 1, Rational.Ratio(1, 10)),
            new("M_1 chosen only where M_2 is not offered", c => c.CountMixed(true) == 0, Rational.Ratio(1, 20)),
            new("M_1 chosen in a mixed query", c => c.CountMixed(true) > 0, Rational.Ratio(1, 10)),
        ],
        Wider = Any,
    };

    /// <summary>Data with ρ_data &gt; ρ_chosen in which some query that offers both categories chose M_1.</summary>
    public static Domain<CategoryData> DriftingWithMixedChoice { get; } = new()
    {
        Name = "data sets with ρ_data > ρ_chosen and M_1 chosen in some mixed query, up to 14 queries of 1 to 6 alternatives",
        Draw = draws => Drawn(draws, mixedChoice: true),
        Print = Printed,
        Edges = [new([new(2, 1, true), new(2, 1, false), new(2, 1, false)]), new([new(1, 1, true), new(1, 1, false), new(1, 1, false)])],
        Classes =
        [
            new("one common size", c => c.Items.Select(d => d.Size()).Distinct().Count() == 1, Rational.Ratio(1, 10)),
            new("several sizes", c => c.Items.Select(d => d.Size()).Distinct().Count() > 1, Rational.Ratio(1, 10)),
            new("a one-sided query", c => c.Items.Any(d => !d.IsMixed()), Rational.Ratio(1, 10)),
        ],
        Wider = Any,
    };

    /// <summary>ρ_data.</summary>
    internal Rational ShareOffered() => RewardLoss.ShareOffered(Items.Span);

    /// <summary>ρ_chosen.</summary>
    internal Rational ShareChosen() => RewardLoss.ShareChosen(Items.Span);

    /// <summary>ρ_data - ρ_chosen.</summary>
    internal Rational Drift() => ShareOffered() - ShareChosen();

    /// <summary>|I_1| or |I_2|: mixed queries by the category chosen.</summary>
    internal int CountMixed(bool choseFirst) => RewardLoss.CountMixed(Items.Span, choseFirst);

    /// <summary>The data in the symbols of the document.</summary>
    internal static string Printed(CategoryData c) =>
        $"D = ({string.Join(", ", (IEnumerable<CategoryDatum>)c.Items)}), each |Y∩M_1|+|Y∩M_2|→category chosen";

    private static CategoryData AnyDrawn(Draws draws) => new(draws.List(1, 9, d =>
    {
        var size = 1 + d.Choose(6);
        var first = d.Choose(size + 1);
        return new CategoryDatum(first, size - first, first == size || (first > 0 && d.Flip()));
    }));

    private static CategoryData Drawn(Draws draws, bool mixedChoice)
    {
        var several = draws.Flip();
        var common = 2 + draws.Choose(5);
        List<CategoryDatum> data = [];
        var count = draws.Integer(1, 12);
        for (var i = 0; i < count; i++)
        {
            var size = !several ? common : i == 0 ? 2 + draws.Choose(5) : 1 + draws.Choose(6);
            var first = i == 0 ? 1 + draws.Choose(size - 1) : draws.Choose(size + 1);
            data.Add(new(first, size - first, first == size));
        }

        // The first query is mixed and chose M_2, so the drift starts above 0; each promotion of a mixed query lowers it by 1/|D|.
        var drift = RewardLoss.ShareOffered(data.ToArray()) * count - data.Count(d => d.ChoseFirst);
        for (var i = 0; i < count; i++)
        {
            if (data[i].IsMixed() && drift > 1 && draws.Flip())
            {
                data[i] = data[i] with { ChoseFirst = true };
                drift -= 1;
            }
        }

        if (mixedChoice && !data.Any(d => d.IsMixed() && d.ChoseFirst))
        {
            data.Add(new(common - 1, 1, true));
            data.Add(new(common - 1, 1, false));
        }
        else if (!data.Any(d => d.ChoseFirst))
        {
            data.Add(new(common, 0, true));
        }

        return new(ValueList.From(data));
    }
}
