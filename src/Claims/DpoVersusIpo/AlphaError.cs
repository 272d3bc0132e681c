using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Effect of α1, α2: a larger sum is said to lead to a higher estimation error. The error goes with the difference.</summary>
public sealed class AlphaError : IStatement<ScalePair>
{
    /// <summary>The claim.</summary>
    public static Claim<ScalePair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/alpha.error",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, effect of α1, α2", line: 233),
        Statement = "If α1 + α2 < α1' + α2', all at least 0, and v sits at the same relative place p of either scale: the mean squared error of "
            + "the label's end as an estimate of v, label 1 with probability p, is larger on the second, or 0 on both.",
        Reading = "Estimation error: of v by one label, what the sentences before it call the estimation, at the same label probability. The "
            + "labels are of p, not of (10): with (10) the comparison would be between different data.",
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/alpha.error.repaired",
        Domain = ScalePair.LargerSum,
        Hypotheses =
        [
            new("0 ≤ α1 ≤ α2, 0 ≤ α1' ≤ α2'", c => c.IsOrdered() && c.Low.Sign >= 0 && c.OtherLow.Sign >= 0),
            new("α1 + α2 < α1' + α2'", c => c.Low + c.High < c.OtherLow + c.OtherHigh),
        ],
        Conclusion = new AlphaError(),
        Controls =
        [
            new("it is smaller on the second", new Smaller()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScalePair c)
        where T : struct, IReal<T> => Compare<T>(c);

    /// <summary>The error of the first scale is below that of the second, or p is 0 or 1 and both vanish.</summary>
    internal static Gap<T> Compare<T>(ScalePair c)
        where T : struct, IReal<T>
    {
        var (first, second) = (Error<T>(c, c.Low, c.High), Error<T>(c, c.OtherLow, c.OtherHigh));
        return Gap.Any(Gap.Less(first, second), Gap.All(Gap.Equal(first, T.Zero), Gap.Equal(second, T.Zero)));
    }

    /// <summary>E[(α(c) - v)^2] with v = α1 + (α2-α1) p and c = 1 with probability p.</summary>
    internal static T Error<T>(ScalePair c, Rational low, Rational high)
        where T : struct, IReal<T>
    {
        T p = T.Of(c.Place), v = T.Of(low) + (T.Of(high - low) * p);
        return (p * T.Pow(T.Of(high) - v, 2)) + ((T.One - p) * T.Pow(T.Of(low) - v, 2));
    }

    private sealed class Smaller : IStatement<ScalePair>
    {
        public Gap<T> Evaluate<T>(ScalePair c)
            where T : struct, IReal<T> => Gap.Less(Error<T>(c, c.OtherLow, c.OtherHigh), Error<T>(c, c.Low, c.High));
    }
}
