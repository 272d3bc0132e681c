using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>No learning, no overfitting? A finite sample is fitted as closely as any.</summary>
public sealed class S42NoOverfit : IStatement<LabelShare>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelShare> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.no-overfit",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, third item", line: 239),
        Statement = "For k labels of n for y1 and Pr(y1≻y2) = p: the gap that minimises IPO's criterion over the sample minimises it in the population.",
        Reading = "No overfitting: what fits the sample best fits the population best. That no score model is fitted is true and another matter; "
            + "the policy is.",
        Uses = ["dpo-versus-ipo/ipo.criterion"],
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/s42.no-overfit.repaired",
        Domain = LabelShare.AnyLabels,
        Conclusion = new S42NoOverfit(),
        Controls =
        [
            new("it misses in every sample", new Always()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelShare c)
        where T : struct, IReal<T> => Gap.Equal(Slope(c, SampleGap<T>(c)), T.Zero).Named("half the slope in the population at the sample's minimiser");

    /// <summary>The minimiser over the sample, from its normal equation n g = (k - (n - k)) / 2.</summary>
    internal static T SampleGap<T>(LabelShare c)
        where T : struct, IReal<T> => T.Of(c.Ones - c.Twos) / T.Of(2 * (c.Ones + c.Twos));

    /// <summary>Half the derivative of p (g - 1/2)^2 + (1 - p) (g + 1/2)^2.</summary>
    internal static T Slope<T>(LabelShare c, T g)
        where T : struct, IReal<T> => (T.Of(c.H) * (g - (T.One / T.Of(2)))) + (T.Of(1 - c.H) * (g + (T.One / T.Of(2))));

    private sealed class Always : IStatement<LabelShare>
    {
        public Gap<T> Evaluate<T>(LabelShare c)
            where T : struct, IReal<T> => Gap.Differ(Slope(c, SampleGap<T>(c)), T.Zero);
    }
}
