using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (10): v(y1, y2) as a likelihood up to a factor. On scales that reach below 0 there is no such law.</summary>
public sealed class Eq10Proportional : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq10.propto",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (10)", line: 160),
        Statement = "For all α1 ≤ α2 and v within (9) there is a law of labels with Pr(c=1|y1,y2) = k v(y1,y2) and Pr(c=2|y1,y2) = k v(y2,y1), one "
            + "factor k for both labels of a pair.",
        Reading = "c = 2 on (y1,y2) is c = 1 on (y2,y1), as line 221 has it, so (10) gives Pr(c=2) ∝ v(y2,y1); v is any real function within "
            + "(9), as printed. With factors that may differ between the two labels (10) would say nothing at all.",
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/eq10.propto.repaired",
        Domain = ScaledLaw.AnyScale,
        Hypotheses =
        [
            ScaledLaw.Nine,
        ],
        Conclusion = new Eq10Proportional(),
        Controls =
        [
            new("there is one with k = 1", new WithoutFactor()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => IsLaw<T>(c);

    /// <summary>One factor k turns v(y,y') and v(y',y) into two probabilities that add to 1.</summary>
    internal static Gap<T> IsLaw<T>(ScaledLaw c)
        where T : struct, IReal<T> => Gap.All(c.Table((y, o) => (c.V[y][o] + c.V[o][y]).IsZero
            ? Gap.Fails<T>("v(y1,y2) + v(y2,y1) = 0: no factor makes the two add to 1")
            : Gap.All(Gap.AtMost(T.Zero, c.Label<T>(y, o)).Named("Pr(c=1) at least 0"), Gap.AtMost(c.Label<T>(y, o), T.One).Named("Pr(c=1) at most 1")))
        .SelectMany(row => row));

    private sealed class WithoutFactor : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.All(c.Table((y, o) => Gap.Equal(T.Of(c.V[y][o]) + T.Of(c.V[o][y]), T.One)).SelectMany(row => row));
    }
}
