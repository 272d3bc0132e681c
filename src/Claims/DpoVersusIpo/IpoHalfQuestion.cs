using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Why 1/2, and are all preferences treated evenly? The target is the same, the fitted gap is not.</summary>
public sealed class IpoHalfQuestion : IStatement<ScalePair>
{
    /// <summary>The claim.</summary>
    public static Claim<ScalePair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/ipo.halfquestion",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4, second item", line: 134),
        Statement = "For one pair with share p of labels for y1: p(g - 1/2)^2 + (1-p)(-g - 1/2)^2 has its one minimiser at g = p - 1/2, which "
            + "grows with p: preferences are not treated evenly.",
        Reading = "The print asks a question; this is the answer. 1/2 is what makes the gap p - 1/2, the gap of the scores s.",
        Domain = ScalePair.AnyScales,
        Conclusion = new IpoHalfQuestion(),
        Controls =
        [
            new("its minimiser is 1/2 whatever p", new AlwaysHalf()),
            new("its minimiser is 2p - 1", new Doubled()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScalePair c)
        where T : struct, IReal<T> => Gap.All(Gap.Equal(Slope(c, T.Of(c.Place - Rational.Ratio(1, 2))), T.Zero), Gap.Equal(Slope(c, T.One) - Slope(c, T.Zero), T.One).Named("half the curvature, positive"));

    /// <summary>Half the derivative in g.</summary>
    private static T Slope<T>(ScalePair c, T g)
        where T : struct, IReal<T> => (T.Of(c.Place) * (g - (T.One / T.Of(2)))) + (T.Of(1 - c.Place) * (g + (T.One / T.Of(2))));

    private sealed class AlwaysHalf : IStatement<ScalePair>
    {
        public Gap<T> Evaluate<T>(ScalePair c)
            where T : struct, IReal<T> => Gap.Equal(Slope(c, T.One / T.Of(2)), T.Zero);
    }

    private sealed class Doubled : IStatement<ScalePair>
    {
        public Gap<T> Evaluate<T>(ScalePair c)
            where T : struct, IReal<T> => Gap.Equal(Slope(c, T.Of((2 * c.Place) - 1)), T.Zero);
    }
}
