using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>IPO's choice of v is said to be one of many as valid. Under (10) that takes α1 = 0.</summary>
/// <remarks>The minimiser's gaps are (α2 - α1)/(α1 + α2) times those of the score.</remarks>
public sealed class IpoAnyChoice : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/ipo.any-choice",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, IPO's particular choice", line: 229),
        Statement = "For 0 ≤ α1 ≤ α2, α2 > 0, any v within (9) and labels of (10): the score s(y) = E_μ[v(y,·)] minimises (16), first two lines, "
            + "over q, as it does for IPO's own choice.",
        Reading = "As valid: the criterion leads in the population where the derivation says, to the gaps (11). Choices for which (10) is no law "
            + "at all are left out here, being eq10.propto; the last line of (16), wrong for other reasons, is not used. ",
        Uses = ["dpo-versus-ipo/eq16.l1-l2", "dpo-versus-ipo/eq11.difference"],
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/ipo.any-choice.repaired",
        Domain = ScaledLaw.Lawful,
        Hypotheses =
        [
            ScaledLaw.Nine,
            ScaledLaw.Labels,
        ],
        Conclusion = new IpoAnyChoice(),
        Controls =
        [
            new("the score with its sign changed does", new Negative()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => ReachesScore(c, c.Label<T>);

    /// <summary>
    /// The minimiser of (16) in the population has the gaps of the score, when label 1 has the shares given: targets for the triple, 1{c=1}α2 +
    /// 1{c=2}α1 on average, and for the reversed triple read forwards, minus that with the ends exchanged.
    /// </summary>
    internal static Gap<T> ReachesScore<T>(ScaledLaw c, Func<int, int, T> share)
        where T : struct, IReal<T>
    {
        T low = T.Of(c.Alpha1), high = T.Of(c.Alpha2);
        var targets = c.Table((y, o) => ((share(y, o) * high) + (share(o, y) * low) - (share(y, o) * low) - (share(o, y) * high)) / T.Of(2));
        T[] mu = c.Mu.Lift<T>(), s = c.Scores<T>();
        var slope = PairwiseSquares.HalfSlope(mu, s, targets);
        return Gap.All(slope.Select((x, y) => Gap.Equal(x, T.Zero).Named($"half the slope of (16) in q({y + 1}) at q = s")));
    }

    private sealed class Negative : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => ReachesScore<T>(c with { V = c.V.Map(row => row.Map(v => c.Alpha1 + c.Alpha2 - v)) }, (y, o) => c.Label<T>(y, o));
    }
}
