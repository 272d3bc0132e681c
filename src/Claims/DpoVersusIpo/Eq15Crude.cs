using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The approximation of v by an end of its scale: one label is off by at least half the scale.</summary>
public sealed class Eq15Crude : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq15.crude",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, after (15)", line: 219),
        Statement = "For v in [α1, α2]: max(|α2 - v|, |α1 - v|) ≥ (α2-α1)/2, with equality at the middle, and the error of label c vanishes only "
            + "if v is the end that c stands for.",
        Reading = "Crude: per sample the error does not become small. That its mean vanishes for α1 = 0 is another matter, eq15.one-sample.",
        Domain = ScaledLaw.AnyScale,
        Hypotheses =
        [
            ScaledLaw.Nine,
        ],
        Conclusion = new Eq15Crude(),
        Controls =
        [
            new("some label is off by more than half the scale", new MoreThanHalf()),
            new("some label is off by the whole scale", new Whole()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => Each<T>(c, (worst, half, v) => Gap.All(
            Gap.AtLeast(worst, half),
            Gap.Iff(Gap.Equal(worst, half), Gap.Equal(v, T.Of(c.Alpha1 + c.Alpha2) / T.Of(2)))));

    private static Gap<T> Each<T>(ScaledLaw c, Func<T, T, T, Gap<T>> f)
        where T : struct, IReal<T> => Gap.All(c.V.SelectMany(row => row.Select(v =>
            f(T.Max(T.Abs(T.Of(c.Alpha2 - v)), T.Abs(T.Of(c.Alpha1 - v))), T.Of(c.Alpha2 - c.Alpha1) / T.Of(2), T.Of(v)))));

    private sealed class MoreThanHalf : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Each<T>(c, (worst, half, _) => Gap.Greater(worst, half));
    }

    private sealed class Whole : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Each<T>(c, (worst, half, _) => Gap.AtLeast(worst, half + half));
    }
}
