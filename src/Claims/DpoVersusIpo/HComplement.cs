using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>h of the reversed pair is what h leaves.</summary>
public sealed class HComplement : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/h.complement",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("Sec. 3.1, after Remark 3.1", line: 72),
        Statement = "For all scores: h(y1,y2) = 1 - h(y2,y1).",
        Uses = ["dpo-versus-ipo/h.def"],
        Domain = WeighedPair.Two,
        Conclusion = new HComplement(),
        Controls =
        [
            new("h(y1,y2) = h(y2,y1)", new Symmetric()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.Equal(c.Luce<T>(0, 1), T.One - c.Luce<T>(1, 0));

    private sealed class Symmetric : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Gap.Equal(c.Luce<T>(0, 1), c.Luce<T>(1, 0));
    }
}
