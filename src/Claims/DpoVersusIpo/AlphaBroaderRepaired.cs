using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>A larger difference α2 - α1 means a broader model of preference.</summary>
public sealed class AlphaBroaderRepaired : IStatement<ScalePair>
{
    /// <summary>The claim.</summary>
    public static Claim<ScalePair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/alpha.broader.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, effect of α1, α2", line: 233),
        Statement = "If α2 - α1 < α2' - α1' then every value v of the first scale, moved by the difference of the middles, lies on the second, "
            + "(9c) kept, and some value of the second comes from none of the first.",
        Repairs = "dpo-versus-ipo/alpha.broader",
        Domain = ScalePair.LargerDifference,
        Hypotheses =
        [
            new("α1 ≤ α2, α1' ≤ α2'", c => c.IsOrdered()),
            new("α2 - α1 < α2' - α1'", c => c.High - c.Low < c.OtherHigh - c.OtherLow),
        ],
        Conclusion = new AlphaBroaderRepaired(),
        Controls =
        [
            new("without moving by the difference of the middles", new Unmoved()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScalePair c)
        where T : struct, IReal<T> => Inside<T>(c, (c.OtherLow + c.OtherHigh - c.Low - c.High) / 2);

    private static Gap<T> Inside<T>(ScalePair c, Rational move)
        where T : struct, IReal<T>
    {
        var value = c.Low + ((c.High - c.Low) * c.Place);
        var reversed = c.Low + c.High - value;
        return Gap.All(
            Gap.AtMost(T.Of(c.OtherLow), T.Of(value + move)),
            Gap.AtMost(T.Of(value + move), T.Of(c.OtherHigh)),
            Gap.Equal(T.Of(value + move) + T.Of(reversed + move), T.Of(c.OtherLow + c.OtherHigh)).Named("(9c)"),
            Gap.Less(T.Of(c.High + move), T.Of(c.OtherHigh)).Named("α2' comes from no value of the first"));
    }

    private sealed class Unmoved : IStatement<ScalePair>
    {
        public Gap<T> Evaluate<T>(ScalePair c)
            where T : struct, IReal<T> => Inside<T>(c, 0);
    }
}
