using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The reversed triple carries label 2/c.</summary>
public sealed class Eq16LabelSwap : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq16.label-swap",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, before (16)", line: 221),
        Statement = "For c in {1, 2}, 2/c is the other label, and under (10) Pr(c | y1,y2) = Pr(2/c | y2,y1).",
        Uses = ["dpo-versus-ipo/eq10.propto.repaired"],
        Domain = ScaledLaw.Lawful,
        Hypotheses =
        [
            ScaledLaw.Nine,
            ScaledLaw.Labels,
        ],
        Conclusion = new Eq16LabelSwap(),
        Controls =
        [
            new("the reversed triple carries label c", new SameLabel()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => Gap.All(c.Table((y, o) => Gap.All(Enumerable.Range(1, 2).Select(label => Gap.All(
            Gap.Fact<T>(2 % label == 0 && 2 / label == 3 - label, "2/c is the other label"),
            Gap.Equal(Of<T>(c, label, y, o), Of<T>(c, 2 / label, o, y)))))).SelectMany(row => row));

    /// <summary>Pr(c = label | y, o) under (10), of c = 2 as what c = 1 leaves.</summary>
    private static T Of<T>(ScaledLaw c, int label, int y, int o)
        where T : struct, IReal<T>
    {
        var first = T.Of(c.V[y][o]) / T.Of(c.Alpha1 + c.Alpha2);
        return label == 1 ? first : T.One - first;
    }

    private sealed class SameLabel : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.All(c.Table((y, o) => Gap.Equal(Of<T>(c, 1, y, o), Of<T>(c, 1, o, y))).SelectMany(row => row));
    }
}
