using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Remark 3.1: a line of its proof.</summary>
public sealed class Rem31Step3 : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/rem31.step3",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Remark 3.1, proof, third line", line: 68),
        Statement = "Under (3), for all scores: σ(s(y2) - s(y1)) = Pr(c=1|y2,y1).",
        StepOf = "dpo-versus-ipo/rem31.statement",
        Uses = ["dpo-versus-ipo/eq3.model"],
        Domain = WeighedPair.Two,
        Conclusion = new Rem31Step3(),
        Controls =
        [
            new("σ(s(y2) - s(y1)) = Pr(c=1|y1,y2)", new Wrong()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.Equal(c.Sigmoid<T>(1, 0), c.Luce<T>(1, 0));

    private sealed class Wrong : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Gap.Equal(c.Sigmoid<T>(1, 0), c.Luce<T>(0, 1));
    }
}
