using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Bradley-Terry allows no cycle.</summary>
public sealed class S42NoCycles : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.cycles-allowed.bradley-terry",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, fourth item", line: 240),
        Statement = "Under Bradley-Terry, Pr(y1≻y2) > 1/2 and Pr(y2≻y3) > 1/2 imply Pr(y3≻y1) < 1/2, for all scores.",
        Uses = ["dpo-versus-ipo/eq2.monotone"],
        Domain = WeighedPair.Three,
        Conclusion = new S42NoCycles(),
        Controls =
        [
            new("they imply Pr(y3≻y1) < Pr(y2≻y1)/2", new Half()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Premise<T>(c, Gap.Less(c.Luce<T>(2, 0), T.One / T.Of(2)));

    private static Gap<T> Premise<T>(WeighedPair c, Gap<T> consequence)
        where T : struct, IReal<T> => Gap.Implies(Gap.All(Gap.Greater(c.Luce<T>(0, 1), T.One / T.Of(2)), Gap.Greater(c.Luce<T>(1, 2), T.One / T.Of(2))), consequence);

    private sealed class Half : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Premise<T>(c, Gap.Less(c.Luce<T>(2, 0), c.Luce<T>(1, 0) / T.Of(2)));
    }
}
