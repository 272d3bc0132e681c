using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (10) on scales from 0 upwards: the law exists, and its factor is forced.</summary>
/// <remarks>So the exact probability is known as soon as v is: what (10) leaves open is v, not the factor.</remarks>
public sealed class Eq10ProportionalRepaired : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq10.propto.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("eq. (10)", line: 160),
        Statement = "For 0 ≤ α1 ≤ α2, α2 > 0 and v within (9): Pr(c=1|y1,y2) = v(y1,y2)/(α1+α2) is the one law of labels proportional to v, and "
            + "Pr(c=1|y1,y2) + Pr(c=1|y2,y1) = 1.",
        Repairs = "dpo-versus-ipo/eq10.propto",
        Domain = ScaledLaw.Lawful,
        Hypotheses =
        [
            ScaledLaw.Nine,
            new("0 ≤ α1", c => c.Alpha1.Sign >= 0),
            new("α2 > 0", c => c.Alpha2.Sign > 0),
        ],
        Conclusion = new Eq10ProportionalRepaired(),
        Controls =
        [
            new("Pr(c=1|y1,y2) = v(y1,y2)", new WithoutFactor()),
            new("Pr(c=1|y1,y2) = (v(y1,y2) - α1)/(α2-α1) (α1 < α2)", new Affine()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => Gap.All(
            Eq10Proportional.IsLaw<T>(c),
            (c.Alpha1 + c.Alpha2).IsZero ? Gap.Fails<T>("α1 + α2 = 0") : Gap.All(c.Table((y, o) => Gap.All(
                Gap.Equal(c.Label<T>(y, o), T.Of(c.V[y][o]) / T.Of(c.Alpha1 + c.Alpha2)),
                Gap.Equal(c.Label<T>(y, o) + c.Label<T>(o, y), T.One))).SelectMany(row => row)));

    private sealed class WithoutFactor : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.All(c.Table((y, o) => Gap.Equal(c.Label<T>(y, o), T.Of(c.V[y][o]))).SelectMany(row => row));
    }

    private sealed class Affine : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => c.Alpha1 == c.Alpha2 ? Gap.Holds<T>("no width") : Gap.All(c.Table((y, o) =>
                Gap.Equal(c.Label<T>(y, o), T.Of((c.V[y][o] - c.Alpha1) / (c.Alpha2 - c.Alpha1)))).SelectMany(row => row));
    }
}
