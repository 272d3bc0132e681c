using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>A larger difference α2 - α1 leads to a higher error of estimation.</summary>
public sealed class AlphaErrorRepaired : IStatement<ScalePair>
{
    /// <summary>The claim.</summary>
    public static Claim<ScalePair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/alpha.error.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, effect of α1, α2", line: 233),
        Statement = "If α2 - α1 < α2' - α1' and v sits at the same relative place p: the mean squared error of the label's end, (α2-α1)^2 p(1-p), "
            + "is larger on the second scale, or 0 on both when p is 0 or 1.",
        Repairs = "dpo-versus-ipo/alpha.error",
        Domain = ScalePair.LargerDifference,
        Hypotheses =
        [
            new("α1 ≤ α2, α1' ≤ α2'", c => c.IsOrdered()),
            new("α2 - α1 < α2' - α1'", c => c.High - c.Low < c.OtherHigh - c.OtherLow),
        ],
        Conclusion = new AlphaErrorRepaired(),
        Controls =
        [
            new("it is (α2-α1)^2 / 4 whatever p", new Quarter()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScalePair c)
        where T : struct, IReal<T> => Gap.All(
            AlphaError.Compare<T>(c),
            Gap.Equal(AlphaError.Error<T>(c, c.Low, c.High), T.Pow(T.Of(c.High - c.Low), 2) * T.Of(c.Place * (1 - c.Place))));

    private sealed class Quarter : IStatement<ScalePair>
    {
        public Gap<T> Evaluate<T>(ScalePair c)
            where T : struct, IReal<T> => Gap.Equal(AlphaError.Error<T>(c, c.Low, c.High), T.Pow(T.Of(c.High - c.Low), 2) / T.Of(4));
    }
}
