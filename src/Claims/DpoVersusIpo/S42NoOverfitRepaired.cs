using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>What a sample of one pair does to IPO's gap: it is off by the error of the share, and never by more than 1.</summary>
public sealed class S42NoOverfitRepaired : IStatement<LabelShare>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelShare> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.no-overfit.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, third item", line: 239),
        Statement = "For k labels of n for y1 and Pr(y1≻y2) = p: the sample's minimiser is off the population's by k/n - p, so by 0 exactly when "
            + "the share is right, and by less than 1 in any sample.",
        Repairs = "dpo-versus-ipo/s42.no-overfit",
        Domain = LabelShare.AnyLabels,
        Conclusion = new S42NoOverfitRepaired(),
        Controls =
        [
            new("it is off by less than 1/2", new Half()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelShare c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(S42NoOverfit.Slope(c, T.Of(c.H) - (T.One / T.Of(2))), T.Zero).Named("population"),
            Gap.Equal(Off<T>(c), T.Of(c.P - c.H)),
            Gap.Less(T.Abs(Off<T>(c)), T.One));

    private static T Off<T>(LabelShare c)
        where T : struct, IReal<T> => S42NoOverfit.SampleGap<T>(c) - (T.Of(c.H) - (T.One / T.Of(2)));

    private sealed class Half : IStatement<LabelShare>
    {
        public Gap<T> Evaluate<T>(LabelShare c)
            where T : struct, IReal<T> => Gap.Less(T.Abs(Off<T>(c)), T.One / T.Of(2));
    }
}
