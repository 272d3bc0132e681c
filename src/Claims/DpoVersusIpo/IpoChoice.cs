using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>IPO's choice v = Pr(y1 ≻ y2) meets (9) on the scale from 0 to 1.</summary>
public sealed class IpoChoice : IStatement<WinCounts>
{
    /// <summary>The claim.</summary>
    public static Claim<WinCounts> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/ipo.choice",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, IPO's particular choice", line: 229),
        Statement = "For shares of labels v(y1,y2) = Pr(y1≻y2|x), each comparison counted in both orders: (9a), (9b), (9c) hold with α1 = 0, α2 = "
            + "1, and by (9c) no scale with another sum α1 + α2 will do.",
        Domain = WinCounts.Domain,
        Conclusion = new IpoChoice(),
        Controls =
        [
            new("the odds n(y1,y2)/n(y2,y1) for v", new Odds()),
            new("α1 = 0 can be raised to 1/10", new Narrower()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WinCounts c)
        where T : struct, IReal<T> => c.Each<T>((p, back) => Gap.All(
            Gap.AtMost(T.Zero, p).Named("(9a)"),
            Gap.AtMost(p, T.One).Named("(9a)"),
            Gap.Equal(p + back, T.One).Named("(9b), (9c)")));

    private sealed class Odds : IStatement<WinCounts>
    {
        public Gap<T> Evaluate<T>(WinCounts c)
            where T : struct, IReal<T> => c.Each<T>((p, back) => Gap.Equal((p / T.Max(back, T.Of(Rational.Ratio(1, 100)))) + (back / T.Max(p, T.Of(Rational.Ratio(1, 100)))), T.One));
    }

    private sealed class Narrower : IStatement<WinCounts>
    {
        public Gap<T> Evaluate<T>(WinCounts c)
            where T : struct, IReal<T> => c.Each<T>((p, _) => Gap.AtMost(T.Of(Rational.Ratio(1, 10)), p));
    }
}
