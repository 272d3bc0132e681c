using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Conditions (9b) and (9c) give v its meaning as a pairwise preference.</summary>
public sealed class Eq9Semantics : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq9.semantics",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, around eqs. (9)", line: 156),
        Statement = "Under (9): v(y,y') is above the middle (α1+α2)/2 by as much as v(y',y) is below it, v(y,y) is in the middle, and with α = "
            + "(0,1) the values are probabilities with v(y,y') + v(y',y) = 1.",
        Reading = "What is preferred in one order is dispreferred to the same degree in the other, and nothing is preferred to itself.",
        Domain = ScaledLaw.AnyScale,
        Hypotheses =
        [
            ScaledLaw.Nine,
        ],
        Conclusion = new Eq9Semantics(),
        Controls =
        [
            new("v(y,y') ≥ v(y',y) for all pairs", new Never()),
            new("the values are probabilities on every scale", new Probabilities()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T>
    {
        var v = PreferenceTable.Lift<T>(c.V);
        var middle = T.Of(c.Alpha1 + c.Alpha2) / T.Of(2);
        return Gap.All(c.Table((y, o) => Gap.All(
            Gap.Equal(v[y][o] - middle, middle - v[o][y]).Named("the same degree in either order"),
            y == o ? Gap.Equal(v[y][y], middle) : Gap.Holds<T>("different responses"),
            c.Alpha1.IsZero && c.Alpha2 == 1 ? Gap.All(Probability(v[y][o]), Gap.Equal(v[y][o] + v[o][y], T.One)) : Gap.Holds<T>("another scale"))).SelectMany(row => row));
    }

    private static Gap<T> Probability<T>(T v)
        where T : struct, IReal<T> => Gap.All(Gap.AtMost(T.Zero, v), Gap.AtMost(v, T.One));

    private sealed class Never : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.All(c.Table((y, o) => Gap.AtLeast(T.Of(c.V[y][o]), T.Of(c.V[o][y]))).SelectMany(row => row));
    }

    private sealed class Probabilities : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.All(c.Table((y, o) => Probability(T.Of(c.V[y][o]))).SelectMany(row => row));
    }
}
