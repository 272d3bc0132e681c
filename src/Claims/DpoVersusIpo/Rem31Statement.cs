using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Remark 3.1: a label and the other label of the reversed pair.</summary>
public sealed class Rem31Statement : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/rem31.statement",
        Kind = ClaimKind.Lemma,
        Source = DpoVersusIpoDocument.At("Remark 3.1", line: 64),
        Statement = "Under (3), for all scores: Label 1 on (y1, y2) and label 2 on (y2, y1) have the same probability: Pr(c=1|y1,y2) = Pr(c=2|y2,y1).",
        Reading = "Pr(c=2|a,b) is the probability that the second of the two shown wins, Luce's choice of it from the pair.",
        Uses = ["dpo-versus-ipo/rem31.step1", "dpo-versus-ipo/rem31.step2", "dpo-versus-ipo/rem31.step3", "dpo-versus-ipo/rem31.step4"],
        Domain = WeighedPair.Two,
        Conclusion = new Rem31Statement(),
        Controls =
        [
            new("Pr(c=1|y1,y2) = Pr(c=1|y2,y1)", new Wrong()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.Equal(c.Luce<T>(0, 1), c.Second<T>(1, 0));

    private sealed class Wrong : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Gap.Equal(c.Luce<T>(0, 1), c.Luce<T>(1, 0));
    }
}
