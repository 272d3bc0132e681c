using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Types who compare responses that are drawn in pairs.</summary>
/// <param name="Parts">The shares of the types up to a factor, positive integers.</param>
/// <param name="Weights">e^(r(y; u)) &gt; 0 per type and response.</param>
/// <param name="Drawn">D up to a factor, one integer of at least 0 per response: how the pairs of the data set are drawn.</param>
/// <param name="Against">The distribution of the opponents in the Borda count, up to a factor.</param>
/// <param name="Link">σ.</param>
public sealed record ComparedResponses(
    ValueList<int> Parts,
    ValueList<ValueList<Rational>> Weights,
    ValueList<int> Drawn,
    ValueList<int> Against,
    PreferenceLink Link)
{
    /// <summary>One to three Bradley-Terry types, one to four responses of which some may never be drawn.</summary>
    public static Domain<ComparedResponses> Domain { get; } = Built(0, false);

    /// <summary>The same with D positive on every response.</summary>
    public static Domain<ComparedResponses> FullSupport { get; } = Built(1, false);

    /// <summary>Two types with another σ than the logistic function, three responses drawn evenly; e^r is 1 for the first, which loses nothing.</summary>
    public static Domain<ComparedResponses> OtherLink { get; } = new()
    {
        Name = "2 types with σ the double exponential distribution function, 3 responses, D uniform",
        Draw = draws =>
        {
            var parts = draws.List(2, d => d.Integer(1, 2));
            var weights = draws.List(2, d => d.List(2, Weight));
            return new(parts, weights.Map(w => ValueList.From<Rational>([1, w[0], w[1]])), [1, 1, 1], [1, 1, 1], PreferenceLink.DoubleExponential);
        },
        Print = Domain.Print,
    };

    /// <summary>The responses that D draws.</summary>
    public int[] Support()
    {
        var drawn = Drawn;
        return [.. Enumerable.Range(0, drawn.Count).Where(y => drawn[y] > 0)];
    }

    /// <summary>P, the population preferences of eq. (8) between the given responses, by rows.</summary>
    /// <param name="responses">Indices of responses.</param>
    public T[] Preferences<T>(ReadOnlySpan<int> responses)
        where T : struct, IReal<T>
    {
        var p = new T[responses.Length * responses.Length];
        var total = T.Of(Parts.Sum());
        for (var i = 0; i < responses.Length; i++)
        {
            for (var j = 0; j < responses.Length; j++)
            {
                for (var u = 0; u < Parts.Count; u++)
                {
                    var (a, b) = (T.Of(Weights[u][responses[i]]), T.Of(Weights[u][responses[j]]));
                    p[(i * responses.Length) + j] += T.Of(Parts[u]) / total * PopulationDpo.Probability(Link, a, b);
                }
            }
        }

        return p;
    }

    /// <summary>NBC(y) of eq. (13) for every response y, over every opponent y' with its probability, y' = y included.</summary>
    /// <param name="against">The distribution of y', up to a factor.</param>
    public Rational[] BordaCounts(ValueList<int> against)
    {
        int[] all = [.. Enumerable.Range(0, Drawn.Count)];
        var p = Preferences<Rational>(all);
        var counts = new Rational[all.Length];
        for (var y = 0; y < counts.Length; y++)
        {
            for (var other = 0; other < counts.Length; other++)
            {
                counts[y] += Rational.Ratio(against[other], against.Sum()) * p[(y * counts.Length) + other];
            }
        }

        return counts;
    }

    /// <summary>Whether two responses that D draws have the same Borda count.</summary>
    public bool Tied()
    {
        var counts = BordaCounts(Drawn);
        var drawn = Support().Select(y => counts[y]).ToList();
        return drawn.Distinct().Count() < drawn.Count;
    }

    private static Domain<ComparedResponses> Built(int least, bool wide) => new()
    {
        Name = $"1 to 3 types, 1 to 4 responses, e^r from 1/5 to 5, {(least > 0 ? "every response drawn" : "some responses perhaps never drawn")}{(wide ? ", any opponents, two links" : string.Empty)}",
        Draw = draws => DrawnCase(draws, least, wide),
        Print = c => $"shares {c.Parts}, e^r = {c.Weights}, D ∝ {c.Drawn}{(c.Against == c.Drawn ? string.Empty : $", opponents ∝ {c.Against}")}, {c.Link}",
        Edges = least > 0
            ? [new([1], [[1]], [1], [1], PreferenceLink.Logistic), new([1, 1], [[2, 1, 3], [3, 1, 2]], [1, 1, 1], [1, 1, 1], PreferenceLink.Logistic)]
            : [new([1], [[1, 2]], [1, 0], [1, 0], PreferenceLink.Logistic)],
        Classes =
        [
            new("one response", c => c.Drawn.Count == 1, Rational.Ratio(1, 20)),
            new("three or more responses drawn", c => c.Support().Length > 2, Rational.Ratio(1, 10)),
            new("D not uniform", c => c.Drawn.Any(k => k > 0 && k != c.Drawn[0]), Rational.Ratio(1, 10)),
            new("tied Borda counts", c => c.Tied(), Rational.Ratio(1, 100)),
        ],
        Wider = wide ? null : Built(least, true),
    };

    private static ComparedResponses DrawnCase(Draws draws, int least, bool wide)
    {
        var types = draws.Integer(1, 3);
        var responses = draws.Integer(1, 4);
        var parts = draws.List(types, d => d.Integer(1, 3));
        var weights = draws.List(types, d => d.List(responses, Weight));
        var drawn = draws.List(responses, d => d.OneOf(1, 2, least, 3, 5));
        drawn = drawn.All(k => k == 0) ? drawn.With(0, 1) : drawn;
        return wide
            ? new(parts, weights, drawn, draws.Flip() ? draws.List(responses, d => d.Integer(1, 5)) : drawn, draws.OneOf(PreferenceLink.Logistic, PreferenceLink.DoubleExponential))
            : new(parts, weights, drawn, drawn, PreferenceLink.Logistic);
    }

    private static Rational Weight(Draws draws) =>
        draws.OneOf<Rational>(1, 2, 3, Rational.Ratio(1, 2), 5, Rational.Ratio(3, 2), Rational.Ratio(1, 3), 4, Rational.Ratio(1, 5));
}
