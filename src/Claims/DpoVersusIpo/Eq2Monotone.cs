using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Bradley-Terry prefers the higher score.</summary>
public sealed class Eq2Monotone : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq2.monotone",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 3.1, after (2)", line: 46),
        Statement = "Pr(y1≻y2) > 1/2 exactly when s(y1) > s(y2), = 1/2 exactly for equal scores, and it grows strictly with s(y1): s(y1) < s(y3) "
            + "implies Pr(y1≻y2) < Pr(y3≻y2).",
        Reading = "Better aligned responses have higher scores, so a reasonable model makes them the more likely winners.",
        Uses = ["dpo-versus-ipo/eq2.bt"],
        Domain = WeighedPair.Three,
        Conclusion = new Eq2Monotone(),
        Controls =
        [
            new("Pr(y1≻y2) ≥ 3/5 whenever s(y1) > s(y2)", new Clear()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.All(
            c.Pairs((y, o) => (c.Weights[y] - c.Weights[o]).Sign switch
            {
                > 0 => Gap.Greater(c.Luce<T>(y, o), T.One / T.Of(2)),
                0 => Gap.Equal(c.Luce<T>(y, o), T.One / T.Of(2)),
                _ => Gap.Less(c.Luce<T>(y, o), T.One / T.Of(2)),
            }),
            c.Weights[0] < c.Weights[2] ? Gap.Less(c.Luce<T>(0, 1), c.Luce<T>(2, 1)) : Gap.Holds<T>("no larger score"));

    private sealed class Clear : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => c.Pairs((y, o) => c.Weights[y] > c.Weights[o] ? Gap.AtLeast(c.Luce<T>(y, o), T.Of(Rational.Ratio(3, 5))) : Gap.Holds<T>("no larger score"));
    }
}
