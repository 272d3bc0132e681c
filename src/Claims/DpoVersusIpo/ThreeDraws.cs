using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Three random responses y1, y2, y with a function q and a table v.</summary>
/// <param name="Joint">The joint law of (y1, y2, y): the entry of (a, b, c) at (a M + b) M + c.</param>
/// <param name="Q">q: one number per response.</param>
/// <param name="V">v: row y, column y'.</param>
public sealed record ThreeDraws(ValueList<Rational> Joint, ValueList<Rational> Q, ValueList<ValueList<Rational>> V)
{
    /// <summary>The number of responses M.</summary>
    public int Responses() => Q.Count;

    /// <summary>Three independent draws from one law.</summary>
    public static Domain<ThreeDraws> Domain { get; } = new()
    {
        Name = "1 to 4 responses, y1, y2, y independent from any law μ (probabilities 0 and 1 included), any q, any v or one that meets (9)",
        Draw = draws =>
        {
            var responses = draws.Integer(1, 4);
            var law = draws.Flip() ? draws.Distribution(responses) : draws.InnerDistribution(responses);
            return Filled(draws, responses, Product(law, law, law));
        },
        Print = Printed,
        Edges = [new([1], [1], [[1]]), new([1], [0], [[0]])],
        Classes =
        [
            new("one response", c => c.Responses() == 1, Rational.Ratio(1, 20)),
            new("a response of probability 0", c => c.Marginal(0).Any(p => p.IsZero), Rational.Ratio(1, 50)),
            new("all mass on one of several", c => c.Responses() > 1 && c.Marginal(0).Any(p => p == 1), Rational.Ratio(1, 500)),
            new("v within (9a), (9b), (9c) for [0, 1]", c => MeetsNine(c.V), Rational.Ratio(1, 5)),
            new("v outside (9)", c => !MeetsNine(c.V), Rational.Ratio(1, 5)),
        ],
        Wider = new()
        {
            Name = "any joint law of y1, y2, y",
            Draw = draws =>
            {
                var responses = draws.Integer(1, 3);
                var law = draws.InnerDistribution(responses);
                var joint = draws.Choose(3) switch
                {
                    0 => Product(law, draws.Distribution(responses), draws.Distribution(responses)),
                    1 => FirstTwoEqual(law),
                    _ => draws.Distribution(responses * responses * responses),
                };
                return Filled(draws, responses, joint);
            },
            Print = Printed,
        },
    };

    /// <summary>The law of one of the three draws, 0 for y1.</summary>
    public ValueList<Rational> Marginal(int draw)
    {
        var law = new Rational[Responses()];
        for (var at = 0; at < Joint.Count; at++)
        {
            law[Response(at, draw)] += Joint[at];
        }

        return [.. law];
    }

    /// <summary>The response that one of the three draws takes at a position of the joint law.</summary>
    public int Response(int at, int draw) => draw switch
    {
        0 => at / (Responses() * Responses()),
        1 => at / Responses() % Responses(),
        _ => at % Responses(),
    };

    /// <summary>Whether the joint law is the product of its three marginals.</summary>
    public bool IsIndependent() => Joint == Product(Marginal(0), Marginal(1), Marginal(2));

    /// <summary>Whether the three marginals are equal.</summary>
    public bool IsIdentical() => Marginal(0) == Marginal(1) && Marginal(1) == Marginal(2);

    private static ThreeDraws Filled(Draws draws, int responses, ValueList<Rational> joint)
    {
        // The simplest q and v are all different, not all zero: a case in which everything vanishes tells nothing.
        var q = ValueList.Generate(responses, y => y + draws.Utility());
        var any = ValueList.Generate(responses, y => ValueList.Generate(responses, other => (y * responses) + other + draws.Utility()));
        return new(joint, q, draws.Flip() ? draws.Preferences(responses, 0, 1) : any);
    }

    internal static ValueList<Rational> Product(ValueList<Rational> a, ValueList<Rational> b, ValueList<Rational> c) =>
        ValueList.Generate(a.Count * b.Count * c.Count, at => a[at / (b.Count * c.Count)] * b[at / c.Count % b.Count] * c[at % c.Count]);

    private static ValueList<Rational> FirstTwoEqual(ValueList<Rational> law)
    {
        var m = law.Count;
        return ValueList.Generate(m * m * m, at => at / (m * m) == at / m % m ? law[at / m % m] * law[at % m] : Rational.Zero);
    }

    private static bool MeetsNine(ValueList<ValueList<Rational>> v) =>
        PreferenceTable.IsBounded(v, 0, 1) && PreferenceTable.HasMiddleDiagonal(v, 0, 1) && PreferenceTable.IsComplementary(v, 0, 1);

    private static string Printed(ThreeDraws c)
    {
        var law = c.IsIndependent() && c.IsIdentical() ? $"μ = {c.Marginal(0)}"
            : $"P(y1,y2,y): {string.Join(", ", Enumerable.Range(0, c.Joint.Count).Where(at => !c.Joint[at].IsZero)
                .Select(at => $"({c.Response(at, 0) + 1},{c.Response(at, 1) + 1},{c.Response(at, 2) + 1}) {c.Joint[at]}"))}";
        return $"{law}, q = {c.Q}, v = {PreferenceTable.Written(c.V)}";
    }
}
