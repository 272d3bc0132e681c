using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Effect of α1, α2: a large sum is said to mean a broader preference model. The breadth goes with the difference.</summary>
public sealed class AlphaBroader : IStatement<ScalePair>
{
    /// <summary>The claim.</summary>
    public static Claim<ScalePair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/alpha.broader",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, effect of α1, α2", line: 233),
        Statement = "If α1 + α2 < α1' + α2', all at least 0, then the second scale is the broader: α2 - α1 < α2' - α1' for v, or (α2-α1)/(α1+α2) < "
            + "(α2'-α1')/(α1'+α2') for the label probabilities v/(α1+α2).",
        Reading = "Broader: the values that v, or the probability of a label, can take lie in a longer interval; either is granted.",
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/alpha.broader.repaired",
        Domain = ScalePair.LargerSum,
        Hypotheses =
        [
            new("0 ≤ α1 ≤ α2, 0 ≤ α1' ≤ α2'", c => c.IsOrdered() && c.Low.Sign >= 0 && c.OtherLow.Sign >= 0),
            new("α1 + α2 < α1' + α2'", c => c.Low + c.High < c.OtherLow + c.OtherHigh),
        ],
        Conclusion = new AlphaBroader(),
        Controls =
        [
            new("the second scale is the narrower", new Narrower()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScalePair c)
        where T : struct, IReal<T> => Gap.Any(
            Gap.Less(T.Of(c.High - c.Low), T.Of(c.OtherHigh - c.OtherLow)).Named("range of v"),
            (c.Low + c.High).IsZero ? Gap.Fails<T>("no label law on the first scale")
            : Gap.Less(T.Of((c.High - c.Low) / (c.Low + c.High)), T.Of((c.OtherHigh - c.OtherLow) / (c.OtherLow + c.OtherHigh))).Named("range of Pr"));

    private sealed class Narrower : IStatement<ScalePair>
    {
        public Gap<T> Evaluate<T>(ScalePair c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.OtherHigh - c.OtherLow), T.Of(c.High - c.Low));
    }
}
