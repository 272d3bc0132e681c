using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Evaluates each line of the derivation as an expectation of its own.</summary>
/// <remarks>A line over three draws is summed over triples, one over two draws over the law of the pair, one over one draw over its marginal law.</remarks>
internal static class CrossTerm
{
    public static T Of<T>(ScaledDraws c, CrossLine line)
        where T : struct, IReal<T>
    {
        T two = T.Of(2), sum = T.Of(c.Alpha1 + c.Alpha2);
        var q = c.Responses.Q.Lift<T>();
        var v = PreferenceTable.Lift<T>(c.Responses.V);
        T Triple(Func<int, int, int, T> f) => OverTriples(c.Responses, f);
        T First(Func<int, int, T> f) => OverPair(c.Responses, 0, 1, f);
        T Last(Func<int, int, T> f) => OverPair(c.Responses, 1, 2, f);
        T MeanQ() => OverPair(c.Responses, 0, 0, (a, _) => q[a]);
        T Gap11(int a, int b) => OverPair(c.Responses, 2, 2, (y, _) => v[a][y] - v[b][y]);
        T Squares() => First((a, b) => (q[a] - q[b]) * (q[a] - q[b]));
        T Crossed() => Triple((a, b, y) => (q[a] * v[b][y]) + (q[b] * v[a][y]));
        T Straight() => Triple((a, b, y) => (q[a] * v[a][y]) + (q[b] * v[b][y]));
        return line switch
        {
            CrossLine.Nested => First((a, b) => (q[a] - q[b]) * Gap11(a, b)),
            CrossLine.Product => Triple((a, b, y) => (q[a] - q[b]) * (v[a][y] - v[b][y])),
            CrossLine.Split => Straight() - Crossed(),
            CrossLine.WrongSplit => Straight() + Crossed(),
            CrossLine.Crossed => Crossed(),
            CrossLine.Renamed => two * Triple((a, b, y) => q[a] * v[b][y]),
            CrossLine.WrongRenamed => two * Triple((a, b, y) => q[a] * v[a][y]),
            CrossLine.Factored => two * MeanQ() * Last((b, y) => v[b][y]),
            CrossLine.WrongFactored => MeanQ() * Last((b, y) => v[b][y]),
            CrossLine.Closed => sum * MeanQ(),
            CrossLine.WrongClosed => T.Of(c.Alpha2 - c.Alpha1) * MeanQ(),
            CrossLine.MeanPreference => Last((b, y) => v[b][y]),
            CrossLine.Middle => sum / two,
            CrossLine.HalfTheWidth => T.Of(c.Alpha2 - c.Alpha1) / two,
            CrossLine.Combined1 => (two * First((a, b) => q[a] * v[a][b])) - (sum * MeanQ()),
            CrossLine.WrongCombined1 => (two * First((a, b) => q[a] * v[a][b])) + (sum * MeanQ()),
            CrossLine.Combined2 => First((a, b) => (two * q[a] * v[a][b]) - ((v[a][b] + v[b][a]) * q[a])),
            CrossLine.WrongCombined2 => First((a, b) => (two * q[a] * v[a][b]) - ((v[a][b] - v[b][a]) * q[a])),
            CrossLine.Combined3 => First((a, b) => (q[a] * v[a][b]) - (v[b][a] * q[a])),
            CrossLine.WrongCombined3 => First((a, b) => (q[a] * v[a][b]) + (v[b][a] * q[a])),
            CrossLine.Combined4 => First((a, b) => (q[a] * v[a][b]) - (v[a][b] * q[b])),
            CrossLine.WrongCombined4 => First((a, b) => (q[a] * v[a][b]) - (v[b][a] * q[b])),
            CrossLine.Combined5 => First((a, b) => (q[a] - q[b]) * v[a][b]),
            CrossLine.WrongCombined5 => First((a, b) => (q[a] - q[b]) * v[b][a]),
            CrossLine.Squared11 => First((a, b) => Square(q[a] - q[b] - Gap11(a, b))),
            CrossLine.Dropped11 => First((a, b) => Square(Gap11(a, b))),
            CrossLine.Expanded12 => Squares() - (two * Of<T>(c, CrossLine.Nested)),
            CrossLine.WrongExpanded12 => Squares() - Of<T>(c, CrossLine.Nested),
            CrossLine.Expanded15 => Squares() - (two * Of<T>(c, CrossLine.Combined5)),
            CrossLine.WrongExpanded15 => Squares() - (two * Of<T>(c, CrossLine.WrongCombined5)),
            CrossLine.Squared15 => First((a, b) => Square(q[a] - q[b] - v[a][b])),
            CrossLine.Dropped15 => First((a, b) => Square(v[a][b])),
            _ => throw new ArgumentOutOfRangeException(nameof(line), line, "no such line"),
        };
    }

    private static T Square<T>(T x)
        where T : struct, IReal<T> => x * x;

    private static T OverTriples<T>(ThreeDraws c, Func<int, int, int, T> f)
        where T : struct, IReal<T> => Reals.Sum(c.Joint.Count, at =>
            c.Joint[at].IsZero ? T.Zero : T.Of(c.Joint[at]) * f(c.Response(at, 0), c.Response(at, 1), c.Response(at, 2)));

    /// <summary>Over the joint law of two of the draws; the same draw twice gives its marginal law.</summary>
    private static T OverPair<T>(ThreeDraws c, int a, int b, Func<int, int, T> f)
        where T : struct, IReal<T>
    {
        var m = c.Responses();
        var law = new T[m * m];
        for (var at = 0; at < c.Joint.Count; at++)
        {
            law[(c.Response(at, a) * m) + c.Response(at, b)] += T.Of(c.Joint[at]);
        }

        return Reals.Sum(m * m, at => law[at] * f(at / m, at % m));
    }
}

/// <summary>The lines are equal, each to the next.</summary>
internal sealed class SameValue(params CrossLine[] lines) : IStatement<ScaledDraws>
{
    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledDraws c)
        where T : struct, IReal<T>
    {
        T[] values = [.. lines.Select(line => CrossTerm.Of<T>(c, line))];
        return Gap.All(Enumerable.Range(1, lines.Length - 1).Select(i => Gap.Equal(values[i - 1], values[i])));
    }
}

/// <summary>The first line exceeds the second by the third, in which q does not occur: so the two have the same minimisers over any family of q.</summary>
internal sealed class DiffersBy(CrossLine line, CrossLine other, CrossLine constant) : IStatement<ScaledDraws>
{
    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledDraws c)
        where T : struct, IReal<T> => Gap.Equal(CrossTerm.Of<T>(c, line) - CrossTerm.Of<T>(c, other), CrossTerm.Of<T>(c, constant));
}
