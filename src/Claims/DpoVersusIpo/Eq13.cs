using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (13): under three independent draws from μ, both terms of (*) are E[q(y1) v(y1, y2)].</summary>
/// <remarks>
/// The conditions (9) on v are not needed, and of independence only that (y1, y), (y2, y) and (y1, y2) have one joint law, as
/// under any exchangeable law. Each line is an expectation of its own: the first over triples, the others over the law of a pair.
/// </remarks>
public sealed class Eq13 : IStatement<ThreeDraws>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeDraws> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq13",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (13)", line: 186),
        Statement = "For y1, y2, y iid from μ, any q and v: E[q(y1)v(y1,y) + q(y2)v(y2,y)] = E[q(y1)v(y1,y)] + E[q(y2)v(y2,y)] "
            + "= E[q(y1)v(y1,y2)] + E[q(y1)v(y1,y)] = E[q(y1)v(y1,y2)] + E[q(y1)v(y1,y2)] = 2E[q(y1)v(y1,y2)].",
        Reading = "Checked for every v, not only for one that meets (9), since the equation is printed with no other condition than iid.",
        Domain = ThreeDraws.Domain,
        Hypotheses =
        [
            new("y1, y2, y independent", c => c.IsIndependent()),
            new("y1, y2, y identically distributed", c => c.IsIdentical()),
        ],
        Conclusion = new Eq13(),
        Controls =
        [
            new("(*) = E[q(y1)v(y1,y2)], without the factor 2", new WithoutTheFactor()),
            new("(*) = 2E[q(y1)v(y2,y1)], with the arguments of v exchanged", new ExchangedArguments()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeDraws c)
        where T : struct, IReal<T>
    {
        T first = OverPair<T>(c, 0, 2), second = OverPair<T>(c, 1, 2), renamed = OverPair<T>(c, 0, 1);
        return Gap.All(
            Gap.Equal(OverTriples<T>(c), first + second).Named("first line = second"),
            Gap.Equal(first + second, renamed + first).Named("second = third"),
            Gap.Equal(renamed + first, renamed + renamed).Named("third = fourth"),
            Gap.Equal(renamed + renamed, T.Of(2) * renamed).Named("fourth = fifth"));
    }

    /// <summary>E[q(y1)v(y1, y) + q(y2)v(y2, y)], triple by triple.</summary>
    private static T OverTriples<T>(ThreeDraws c)
        where T : struct, IReal<T>
    {
        var q = c.Q.Lift<T>();
        var v = PreferenceTable.Lift<T>(c.V);
        return Reals.Sum(c.Joint.Count, at =>
        {
            int y1 = c.Response(at, 0), y2 = c.Response(at, 1), y = c.Response(at, 2);
            return T.Of(c.Joint[at]) * ((q[y1] * v[y1][y]) + (q[y2] * v[y2][y]));
        });
    }

    /// <summary>E[q(a)v(a, b)] for two of the three draws, over the joint law of the pair.</summary>
    private static T OverPair<T>(ThreeDraws c, int a, int b)
        where T : struct, IReal<T>
    {
        var m = c.Responses();
        var law = new Rational[m * m];
        for (var at = 0; at < c.Joint.Count; at++)
        {
            law[(c.Response(at, a) * m) + c.Response(at, b)] += c.Joint[at];
        }

        return Reals.Sum(m, i => T.Of(c.Q[i]) * Reals.Sum(m, j => T.Of(law[(i * m) + j]) * T.Of(c.V[i][j])));
    }

    private sealed class WithoutTheFactor : IStatement<ThreeDraws>
    {
        public Gap<T> Evaluate<T>(ThreeDraws c)
            where T : struct, IReal<T> => Gap.Equal(OverTriples<T>(c), OverPair<T>(c, 0, 1));
    }

    private sealed class ExchangedArguments : IStatement<ThreeDraws>
    {
        public Gap<T> Evaluate<T>(ThreeDraws c)
            where T : struct, IReal<T>
        {
            var turned = c with { V = ValueList.Generate(c.Responses(), i => ValueList.Generate(c.Responses(), j => c.V[j][i])) };
            return Gap.Equal(OverTriples<T>(c), T.Of(2) * OverPair<T>(turned, 0, 1));
        }
    }
}
