using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two lists of item parameters for the same items.</summary>
/// <param name="First">e^(V_j), positive.</param>
/// <param name="Second">e^(V'_j), positive, as many.</param>
public sealed record TwoItemLists(ValueList<Rational> First, ValueList<Rational> Second)
{
    /// <summary>Lists that are shifts of each other, that differ in one item, or that have nothing to do with each other.</summary>
    public static Domain<TwoItemLists> Domain { get; } = new()
    {
        Name = "two lists of item parameters e^V, e^V' of 1 to 5 items: shifts of each other, different in one item, or unrelated",
        Draw = draws =>
        {
            var first = draws.List(draws.Integer(1, 5), d => d.Weight());
            var second = draws.Choose(3) switch
            {
                0 when draws.Weight() is var shift => first.Map(b => b * shift),
                1 when draws.Choose(first.Count) is var at => first.With(at, draws.Weight()),
                _ => draws.List(first.Count, d => d.Weight()),
            };
            return new(first, second);
        },
        Print = c => $"e^V = {c.First}, e^V' = {c.Second}",
        Edges = [new([1], [2]), new([1, 1], [2, 2]), new([1, 1, 1], [1, 1, 2])],
        Classes =
        [
            new("a shift, two items at least", c => c.First.Count > 1 && c.IsShift(), Rational.Ratio(1, 10)),
            new("no shift", c => !c.IsShift(), Rational.Ratio(1, 10)),
        ],
    };

    /// <summary>Whether V' = V + c for one c.</summary>
    internal bool IsShift() => Factors().Distinct().Count() == 1;

    /// <summary>e^((V'_j - V'_k) - (V_j - V_k)) for all j before k.</summary>
    internal IEnumerable<Rational> ChangesOfDifferences()
    {
        var factors = Factors().ToList();
        return factors.SelectMany((f, j) => factors.Skip(j + 1).Select(g => f / g));
    }

    /// <summary>The probabilities of all pairs under both lists, for a user with the given odds e^U in each.</summary>
    internal IEnumerable<(T First, T Second)> Pairs<T>(Rational user, Rational otherUser)
        where T : struct, IReal<T>
    {
        var (v, w) = (First.Lift<T>(), Second.Lift<T>());
        for (var j = 0; j < v.Length; j++)
        {
            for (var k = j + 1; k < v.Length; k++)
            {
                yield return (Preferred(T.Of(user), v[j], v[k]), Preferred(T.Of(otherUser), w[j], w[k]));
            }
        }
    }

    /// <summary>The dimension of what the pair probabilities show: the rank of V ↦ (V_j - V_k) over all pairs.</summary>
    internal int Rank()
    {
        List<Rational[]> rows = [];
        for (var j = 0; j < First.Count; j++)
        {
            for (var k = j + 1; k < First.Count; k++)
            {
                var row = new Rational[First.Count];
                (row[j], row[k]) = (1, -1);
                rows.Add(row);
            }
        }

        return ExactRank.Of(rows);
    }

    // σ(H_j - H_k) from the odds e^(H_j) = e^U e^(V_j).
    private static T Preferred<T>(T user, T j, T k)
        where T : struct, IReal<T> => user * j / ((user * j) + (user * k));

    private IEnumerable<Rational> Factors() => First.Zip(Second, (b, d) => d / b);
}
