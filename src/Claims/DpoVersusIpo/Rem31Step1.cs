using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Remark 3.1: a line of its proof.</summary>
public sealed class Rem31Step1 : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/rem31.step1",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Remark 3.1, proof, first line", line: 68),
        Statement = "Under (3), for all scores: Pr(c=1|y1,y2) = 1 - Pr(c=2|y1,y2).",
        Reading = "Pr(c=2|a,b) is the probability that the second of the two shown wins, Luce's choice of it from the pair.",
        StepOf = "dpo-versus-ipo/rem31.statement",
        Uses = ["dpo-versus-ipo/eq3.model"],
        Domain = WeighedPair.Two,
        Conclusion = new Rem31Step1(),
        Controls =
        [
            new("Pr(c=1|y1,y2) = 1 - Pr(c=2|y2,y1)", new Wrong()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.Equal(c.Luce<T>(0, 1), T.One - c.Second<T>(0, 1));

    private sealed class Wrong : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Gap.Equal(c.Luce<T>(0, 1), T.One - c.Second<T>(1, 0));
    }
}
