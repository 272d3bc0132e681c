using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Any affine rescaling of the preference probability is as valid as IPO's choice.</summary>
public sealed class IpoAnyChoiceRepaired : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/ipo.any-choice.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, IPO's particular choice", line: 229),
        Statement = "For any α1 < α2 and v(y1,y2) = α1 + (α2-α1) Pr(y1≻y2) with labels of those probabilities, instead of (10): the score s "
            + "minimises (16), first two lines, over q.",
        Repairs = "dpo-versus-ipo/ipo.any-choice",
        Domain = ScaledLaw.Proper,
        Hypotheses =
        [
            ScaledLaw.Nine,
            new("α1 < α2", c => c.Alpha1 < c.Alpha2),
        ],
        Conclusion = new IpoAnyChoiceRepaired(),
        Controls =
        [
            new("with labels of (10), Pr(c=1) = v/(α1+α2)", new Proportional()),
            new("with labels that are always for the one preferred", new Majority()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => IpoAnyChoice.ReachesScore(c, (y, o) => T.Of((c.V[y][o] - c.Alpha1) / (c.Alpha2 - c.Alpha1)));

    private sealed class Proportional : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => (c.Alpha1 + c.Alpha2).IsZero ? Gap.Holds<T>("(10) is no law") : IpoAnyChoice.ReachesScore(c, c.Label<T>);
    }

    private sealed class Majority : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => IpoAnyChoice.ReachesScore(c, (y, o) => T.Of(Rational.Ratio((c.V[y][o] - c.V[o][y]).Sign + 1, 2)));
    }
}
