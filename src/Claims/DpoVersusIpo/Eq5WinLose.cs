using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (5): (4) rewritten in winner and loser. As printed the two differ when label 2 occurs.</summary>
public sealed class Eq5WinLose : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq5.winlose",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (5)", line: 76),
        Statement = "For all scores and either label: 1{c=1}(-log σ(h(1,2))) + 1{c=2}(-log(1 - σ(h(1,2)))) = -log σ(h(w,l)), h = σ(s1-s2).",
        Reading = "Literal: σ of an h that is σ(s1-s2). Then 1 - σ(h(1,2)) = σ(-h(1,2)), and -h(1,2) is not h(2,1) = 1 - h(1,2).",
        Uses = ["dpo-versus-ipo/eq4.nll", "dpo-versus-ipo/h.complement"],
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/eq5.winlose.repaired",
        Domain = WeighedPair.Two,
        Conclusion = new Eq5WinLose(),
        Controls =
        [
            new("-log σ(h(l,w)) for label 1", new Reversed()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.All(Gap.Equal(T.Zero - T.Log(Reals.Logistic(c.Luce<T>(0, 1))), Loss<T>(c, 0, 1)).Named("c = 1"), Gap.Equal(-T.Log(T.One - Reals.Logistic(c.Luce<T>(0, 1))), Loss<T>(c, 1, 0)).Named("c = 2"));

    private static T Loss<T>(WeighedPair c, int winner, int loser)
        where T : struct, IReal<T> => -T.Log(Reals.Logistic(c.Luce<T>(winner, loser)));

    private sealed class Reversed : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Gap.Equal(-T.Log(Reals.Logistic(c.Luce<T>(0, 1))), Loss<T>(c, 1, 0));
    }
}
