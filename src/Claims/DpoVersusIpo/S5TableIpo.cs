using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The experiment's table, IPO: v itself as the probability of the label.</summary>
public sealed class S5TableIpo : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s5.table-ipo",
        Kind = ClaimKind.Table,
        Source = DpoVersusIpoDocument.At("Sec. 5, table, second row", line: 261),
        Statement = "With v = Pr, so α = (0,1): Pr(c=1) = v(y1,y2) is a law of labels, that of (10) with factor 1, and s(y) = E_μ[v(y,·)] lies in "
            + "[0,1].",
        Reading = "v♮ is the preference probability, as in (18) above the table. On other scales v is not a probability and (10) needs its factor.",
        Uses = ["dpo-versus-ipo/eq10.propto.repaired", "dpo-versus-ipo/eq8.score"],
        Domain = ScaledLaw.Unit,
        Hypotheses =
        [
            ScaledLaw.Nine,
            new("α = (0,1)", c => c.Alpha1.IsZero && c.Alpha2 == 1),
        ],
        Conclusion = new S5TableIpo(),
        Controls =
        [
            new("s(y) < 1", new Below()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => Gap.All(
            Gap.All(c.Table((y, o) => Gap.All(
                Gap.AtMost(T.Zero, T.Of(c.V[y][o])),
                Gap.AtMost(T.Of(c.V[y][o]), T.One),
                Gap.Equal(T.Of(c.V[y][o]) + T.Of(c.V[o][y]), T.One))).SelectMany(row => row)),
            Gap.All(c.Scores<T>().Select(s => Gap.All(Gap.AtMost(T.Zero, s), Gap.AtMost(s, T.One)))));

    private sealed class Below : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.All(c.Scores<T>().Select(s => Gap.Less(s, T.One)));
    }
}
