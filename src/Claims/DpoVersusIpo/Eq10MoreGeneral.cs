using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (10) contains every Bradley-Terry model.</summary>
public sealed class Eq10MoreGeneral : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq10.more-general",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, after (10)", line: 162),
        Statement = "For all scores there is a v within (9), α = (0,1), with the labels of (10) those of Bradley-Terry: v(y,y') = e^s(y) / (e^s(y) "
            + "+ e^s(y')).",
        Reading = "More general: every Bradley-Terry law of labels is one of (10), and not the other way round; the second half is the claim "
            + "with suffix strictly.",
        Domain = WeighedPair.Three,
        Conclusion = new Eq10MoreGeneral(),
        Controls =
        [
            new("v(y,y') = e^s(y) / (1 + e^s(y')) will do as well", new Wrong()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T>
    {
        T Odds(int y, int o) => T.Of(c.Weights[y]) / T.Of(c.Weights[o]);
        return c.Pairs((y, o) =>
        {
            // v as Luce's choice, the label law from the odds: two routes.
            T forth = c.Luce<T>(y, o), back = c.Luce<T>(o, y);
            return Gap.All(
                Gap.Equal(forth + back, T.One).Named("(9b), (9c)"),
                Gap.All(Gap.AtMost(T.Zero, forth), Gap.AtMost(forth, T.One)).Named("(9a)"),
                Gap.Equal(forth / (forth + back), Odds(y, o) / (T.One + Odds(y, o))).Named("labels"));
        });
    }

    private sealed class Wrong : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => c.Pairs((y, o) => Gap.Equal((T.Of(c.Weights[y]) / (T.One + T.Of(c.Weights[o]))) + (T.Of(c.Weights[o]) / (T.One + T.Of(c.Weights[y]))), T.One));
    }
}
