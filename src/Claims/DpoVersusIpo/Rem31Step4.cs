using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Remark 3.1: a line of its proof.</summary>
public sealed class Rem31Step4 : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/rem31.step4",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Remark 3.1, proof, fourth line", line: 68),
        Statement = "Under (3), for all scores: 1 - Pr(c=1|y2,y1) = Pr(c=2|y2,y1).",
        Reading = "Pr(c=2|a,b) is the probability that the second of the two shown wins, Luce's choice of it from the pair.",
        StepOf = "dpo-versus-ipo/rem31.statement",
        Uses = ["dpo-versus-ipo/eq3.model"],
        Domain = WeighedPair.Two,
        Conclusion = new Rem31Step4(),
        Controls =
        [
            new("1 - Pr(c=1|y2,y1) = Pr(c=2|y1,y2)", new Wrong()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.Equal(T.One - c.Luce<T>(1, 0), c.Second<T>(1, 0));

    private sealed class Wrong : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Gap.Equal(T.One - c.Luce<T>(1, 0), c.Second<T>(0, 1));
    }
}
