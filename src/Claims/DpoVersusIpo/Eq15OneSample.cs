using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>One label as an estimate of v: unbiased under (10) when α1 = 0, with the largest variance a variable on the scale can have.</summary>
public sealed class Eq15OneSample : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq15.one-sample",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, after (15)", line: 219),
        Statement = "For α1 = 0 < α2 and c of (10): E[1{c=1}α2 + 1{c=2}α1] = v(y1,y2), and its mean squared error is (α2-v)(v-α1).",
        Reading = "An estimate of v from one label: its mean must be v. The print names no scale; without α1 = 0 the estimate is biased, as the "
            + "dropped hypothesis shows.",
        Uses = ["dpo-versus-ipo/eq10.propto.repaired"],
        Domain = ScaledLaw.Anchored,
        Hypotheses =
        [
            ScaledLaw.Nine,
            ScaledLaw.Labels,
            new("α1 = 0", c => c.Alpha1.IsZero),
        ],
        Conclusion = new Eq15OneSample(),
        Controls =
        [
            new("its mean squared error is at most (α2-α1)^2/8", new Small()),
            new("E = α1 + α2 - v", new Reversed()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => Gap.All(c.Table((y, o) => Gap.All(
            Gap.Equal(Eq15Approximation.Target<T>(c, y, o), T.Of(c.V[y][o])).Named("mean"),
            Gap.Equal(Error<T>(c, y, o), T.Of((c.Alpha2 - c.V[y][o]) * (c.V[y][o] - c.Alpha1))).Named("mean squared error"))).SelectMany(row => row));

    private static T Error<T>(ScaledLaw c, int y, int o)
        where T : struct, IReal<T> =>
        (c.Label<T>(y, o) * T.Pow(T.Of(c.Alpha2 - c.V[y][o]), 2)) + (c.Label<T>(o, y) * T.Pow(T.Of(c.Alpha1 - c.V[y][o]), 2));

    private sealed class Small : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.All(c.Table((y, o) => Gap.AtMost(Error<T>(c, y, o), T.Pow(T.Of(c.Alpha2 - c.Alpha1), 2) / T.Of(8))).SelectMany(row => row));
    }

    private sealed class Reversed : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.All(c.Table((y, o) => Gap.Equal(Eq15Approximation.Target<T>(c, y, o), T.Of(c.V[o][y]))).SelectMany(row => row));
    }
}
