using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (8): the score stays on the scale of v, and its mean over μ is the middle of that scale.</summary>
public sealed class Eq8Score : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq8.score",
        Kind = ClaimKind.Definition,
        Source = DpoVersusIpoDocument.At("eq. (8)", line: 144),
        Statement = "For every μ and v within (9): s(y) = E_{y'~μ}[v(y,y')] lies in [α1, α2] for every y, and E_{y~μ}[s(y)] = (α1+α2)/2.",
        Domain = ScaledLaw.AnyScale,
        Hypotheses =
        [
            ScaledLaw.Nine,
        ],
        Conclusion = new Eq8Score(),
        Controls =
        [
            new("s(y) < α2 strictly", new Below()),
            new("s(y) ≥ (α1+α2)/2", new AboveTheMiddle()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T>
    {
        var s = c.Scores<T>();
        return Gap.All(
        [
            .. s.Select(x => Gap.All(Gap.AtMost(T.Of(c.Alpha1), x), Gap.AtMost(x, T.Of(c.Alpha2)))),
            Gap.Equal(Reals.Sum(s.Length, y => T.Of(c.Mu[y]) * s[y]), T.Of(c.Alpha1 + c.Alpha2) / T.Of(2)).Named("mean score"),
        ]);
    }

    private sealed class Below : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.All(c.Scores<T>().Select(x => Gap.Less(x, T.Of(c.Alpha2))));
    }

    private sealed class AboveTheMiddle : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.All(c.Scores<T>().Select(x => Gap.AtLeast(x, T.Of(c.Alpha1 + c.Alpha2) / T.Of(2))));
    }
}
