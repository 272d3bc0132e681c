using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>One law of labels for both methods, and two score functions.</summary>
public sealed class S5SameLabels : IStatement<ThreeActions>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeActions> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s5.same-labels",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 5, first paragraph", line: 249),
        Statement = "For all scores s and μ: v(y,y') = σ(s(y) - s(y')) meets (9) for α = (0,1), so IPO's labels can be DPO's; and wherever s(y) ≠ "
            + "s(y') the gap of s_IPO is strictly smaller in size than that of s, so the scores differ.",
        Reading = "The print asks whether it can be done. It can; the two scores then differ by more than a constant.",
        Uses = ["dpo-versus-ipo/eq10.more-general", "dpo-versus-ipo/eq3.model"],
        Cases = 2000,
        Domain = ThreeActions.Any,
        Conclusion = new S5SameLabels(),
        Controls =
        [
            new("the gap of s_IPO is at least 1/10 of that of s", new Tenth()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeActions c)
        where T : struct, IReal<T>
    {
        var s = Eq18SIpo.Scores<T>(c);
        return Gap.All(Enumerable.Range(0, 9).Select(at =>
        {
            var (y, o) = (at / 3, at % 3);
            return Gap.All(
                Gap.Equal(c.BySigmoid<T>(y, o) + c.BySigmoid<T>(o, y), T.One),
                Gap.Equal(c.BySigmoid<T>(y, o), c.ByWeights<T>(y, o)),
                c.Scores[y] <= c.Scores[o] ? Gap.Holds<T>("counted the other way") : Gap.Less(s[y] - s[o], T.Of(c.Scores[y] - c.Scores[o])));
        }));
    }

    private sealed class Tenth : IStatement<ThreeActions>
    {
        public Gap<T> Evaluate<T>(ThreeActions c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Abs(Eq18SIpo.Scores<T>(c)[0] - Eq18SIpo.Scores<T>(c)[1]), T.Of(Rational.Abs(c.Scores[0] - c.Scores[1]) / 10));
    }
}
