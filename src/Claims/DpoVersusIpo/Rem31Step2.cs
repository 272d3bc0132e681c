using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Remark 3.1: a line of its proof.</summary>
public sealed class Rem31Step2 : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/rem31.step2",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Remark 3.1, proof, second line", line: 68),
        Statement = "Under (3), for all scores: Pr(c=2|y1,y2) = σ(s(y2) - s(y1)).",
        Reading = "Pr(c=2|a,b) is the probability that the second of the two shown wins, Luce's choice of it from the pair.",
        StepOf = "dpo-versus-ipo/rem31.statement",
        Uses = ["dpo-versus-ipo/eq3.model"],
        Domain = WeighedPair.Two,
        Conclusion = new Rem31Step2(),
        Controls =
        [
            new("Pr(c=2|y1,y2) = σ(s(y1) - s(y2))", new Wrong()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.Equal(c.Second<T>(0, 1), c.Sigmoid<T>(1, 0));

    private sealed class Wrong : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Gap.Equal(c.Second<T>(0, 1), c.Sigmoid<T>(0, 1));
    }
}
