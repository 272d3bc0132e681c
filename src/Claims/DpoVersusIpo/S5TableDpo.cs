using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The experiment's table, DPO: score and label model fit together.</summary>
public sealed class S5TableDpo : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s5.table-dpo",
        Kind = ClaimKind.Table,
        Source = DpoVersusIpoDocument.At("Sec. 5, table, first row", line: 260),
        Statement = "With score s and Pr(c=1) = σ(s(y1) - s(y2)): a law of labels for each pair, whose odds are e^{s(y1) - s(y2)}, so it gives s "
            + "back up to a constant.",
        Uses = ["dpo-versus-ipo/eq3.model"],
        Domain = WeighedPair.Three,
        Conclusion = new S5TableDpo(),
        Controls =
        [
            new("whose odds are e^{2(s(y1) - s(y2))}", new Squared()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => c.Pairs((y, o) => Gap.All(Gap.Equal(c.Luce<T>(y, o) + c.Luce<T>(o, y), T.One), Gap.Equal(c.Luce<T>(y, o) / c.Luce<T>(o, y), T.Of(c.Weights[y]) / T.Of(c.Weights[o]))));

    private sealed class Squared : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => c.Pairs((y, o) => Gap.Equal(c.Luce<T>(y, o) / c.Luce<T>(o, y), T.Of(c.Weights[y] * c.Weights[y]) / T.Of(c.Weights[o] * c.Weights[o])));
    }
}
