using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Conditions (9): they can be met on every scale, by v constant at its middle.</summary>
public sealed class Eq9Feasible : IStatement<ScalePair>
{
    /// <summary>The claim.</summary>
    public static Claim<ScalePair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq9.feasible",
        Kind = ClaimKind.Definition,
        Source = DpoVersusIpoDocument.At("eqs. (9a)-(9c)", line: 152),
        Statement = "For all α1 ≤ α2 and any number of responses the constant table v = (α1+α2)/2 meets (9a), (9b) and (9c).",
        Domain = ScalePair.AnyScales,
        Hypotheses =
        [
            new("α1 ≤ α2", c => c.Low <= c.High),
        ],
        Conclusion = new Eq9Feasible(),
        Controls =
        [
            new("the constant table v = α2 meets them", new Constant()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScalePair c)
        where T : struct, IReal<T> => Meets<T>(c, (c.Low + c.High) / 2);

    private static Gap<T> Meets<T>(ScalePair c, Rational constant)
        where T : struct, IReal<T>
    {
        T v = T.Of(constant), low = T.Of(c.Low), high = T.Of(c.High);
        return Gap.All(
            Gap.AtMost(low, v).Named("(9a), lower end"),
            Gap.AtMost(v, high).Named("(9a), upper end"),
            Gap.Equal(v + v, low + high).Named("(9b) and (9c)"));
    }

    private sealed class Constant : IStatement<ScalePair>
    {
        public Gap<T> Evaluate<T>(ScalePair c)
            where T : struct, IReal<T> => Meets<T>(c, c.High);
    }
}
