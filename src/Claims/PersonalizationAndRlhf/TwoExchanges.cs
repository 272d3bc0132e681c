using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>The same two relevances exchanged at positions (i, j) of one list, or at positions (k, l).</summary>
/// <param name="I">The upper position of the first exchange, 1 for the top.</param>
/// <param name="J">The lower position of the first exchange.</param>
/// <param name="K">The upper position of the second exchange.</param>
/// <param name="L">The lower position of the second exchange.</param>
/// <param name="High">The greater relevance, which belongs above.</param>
/// <param name="Low">The lesser relevance.</param>
public sealed record TwoExchanges(int I, int J, int K, int L, Rational High, Rational Low)
{
    /// <summary>Two exchanges over the same distance, the second further down.</summary>
    public static Domain<TwoExchanges> SameDistance { get; } = new()
    {
        Name = "exchanges at (i, i+d) and (k, k+d), i < k, positions up to 60, relevances high > low",
        Draw = draws =>
        {
            var (i, distance, shift) = (1 + draws.Choose(20), 1 + draws.Choose(20), 1 + draws.Choose(20));
            return Filled(draws, i, i + distance, i + shift, i + shift + distance);
        },
        Print = Printed,
        Edges = [new(1, 2, 2, 3, 1, 0)],
        Classes = [new("from the top", c => c.I == 1, Rational.Ratio(1, 50)), new("neighbours", c => c.J == c.I + 1, Rational.Ratio(1, 50))],
        Wider = Anywhere,
    };

    /// <summary>Two exchanges over any distances, the second further down by both ends.</summary>
    public static Domain<TwoExchanges> Lower { get; } = new()
    {
        Name = "exchanges at (i, j) and (k, l), i < k and j < l, positions up to 60, relevances high > low",
        Draw = draws =>
        {
            var (i, distance, shift) = (1 + draws.Choose(20), 1 + draws.Choose(20), 1 + draws.Choose(20));
            var low = Math.Max(i + distance, i + shift) + 1;
            return Filled(draws, i, i + distance, i + shift, low + draws.Choose(19));
        },
        Print = Printed,
    };

    /// <summary>Two exchanges, the first over at least the distance of the second.</summary>
    public static Domain<TwoExchanges> NoLonger { get; } = new()
    {
        Name = "exchanges at (i, j) and (k, l), i < k and j - i ≥ l - k, positions up to 60, relevances high > low",
        Draw = draws =>
        {
            var (i, distance, shift, more) = (1 + draws.Choose(20), 1 + draws.Choose(20), 1 + draws.Choose(20), draws.Choose(20));
            return Filled(draws, i, i + distance + more, i + shift, i + shift + distance);
        },
        Print = Printed,
        Classes = [new("a longer exchange above", c => c.J - c.I > c.L - c.K, Rational.Ratio(1, 10))],
        Wider = Anywhere,
    };

    private static Domain<TwoExchanges> Anywhere => new()
    {
        Name = "any two exchanges, positions up to 60, any relevances",
        Draw = draws =>
        {
            var (i, k) = (1 + draws.Choose(20), 1 + draws.Choose(20));
            return new(i, i + 1 + draws.Choose(40), k, k + 1 + draws.Choose(40), draws.Integer(0, 2), draws.Integer(0, 2));
        },
        Print = Printed,
    };

    /// <summary>What the exchange costs: DCG of the list in the right order less DCG of the list with the two exchanged.</summary>
    public T Cost<T>(bool first)
        where T : struct, IReal<T>
    {
        var (upper, lower) = first ? (I, J) : (K, L);
        return Dcg.Difference<T>(Placed(upper, lower, High, Low), Placed(upper, lower, Low, High));
    }

    // Zeros elsewhere: what stands at the other positions drops out.
    private static Rational[] Placed(int upper, int lower, Rational above, Rational below)
    {
        var list = new Rational[lower];
        (list[upper - 1], list[lower - 1]) = (above, below);
        return list;
    }

    private static TwoExchanges Filled(Draws draws, int i, int j, int k, int l)
    {
        var low = draws.Integer(0, 3);
        return new(i, j, k, l, low + draws.Weight(), low);
    }

    private static string Printed(TwoExchanges c) => $"(i,j) = ({c.I},{c.J}), (k,l) = ({c.K},{c.L}), relevances {c.High} and {c.Low}";
}
