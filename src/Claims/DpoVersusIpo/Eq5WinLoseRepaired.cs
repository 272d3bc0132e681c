using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (5) with one σ: winner and loser say what y1, y2 and c say.</summary>
public sealed class Eq5WinLoseRepaired : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq5.winlose.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("eq. (5)", line: 76),
        Statement = "For all scores and either label: 1{c=1}(-log h(1,2)) + 1{c=2}(-log(1 - h(1,2))) = -log h(w,l) = -log σ(s(w) - s(l)), h = σ(s1-s2).",
        Uses = ["dpo-versus-ipo/eq4.nll.repaired", "dpo-versus-ipo/h.complement"],
        Repairs = "dpo-versus-ipo/eq5.winlose",
        Cases = 3000,
        Domain = WeighedPair.Two,
        Conclusion = new Eq5WinLoseRepaired(),
        Controls =
        [
            new("= -log h(l,w)", new Reversed()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.All(Gap.Equal(-T.Log(c.Luce<T>(0, 1)), -T.Log(c.Sigmoid<T>(0, 1))).Named("c = 1"), Gap.Equal(-T.Log(T.One - c.Luce<T>(0, 1)), -T.Log(c.Sigmoid<T>(1, 0))).Named("c = 2"));

    private sealed class Reversed : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Gap.Equal(-T.Log(T.One - c.Luce<T>(0, 1)), -T.Log(c.Sigmoid<T>(0, 1)));
    }
}
