using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (4): the negative log likelihood with σ of h. h is a sigmoid already, and the criterion is not the likelihood's.</summary>
public sealed class Eq4Nll : IStatement<LabelShare>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelShare> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq4.nll",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (4)", line: 60),
        Statement = "For labels of one pair, share p of them 1, 0 < p < 1: the maximum likelihood estimate of (3), h = σ(s1-s2) = p, minimises -p "
            + "log σ(h) - (1-p) log(1 - σ(h)), h = σ(s1-s2).",
        Reading = "Literal: h is σ(s1-s2) as line 56 defines it, so that (4) takes σ twice. Already with one pair the estimate is another: "
            + "minimisers have σ(h) = p, which is possible for 1/2 < p < 0.7311 only, and there are none otherwise.",
        Uses = ["dpo-versus-ipo/h.def"],
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/eq4.nll.repaired",
        Domain = LabelShare.Domain,
        Hypotheses =
        [
            new("both labels occur", c => c.P.Sign > 0 && c.P < 1),
        ],
        Conclusion = new Eq4Nll(),
        Controls =
        [
            new("h = 1/2 minimises it whatever p", new Half()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelShare c)
        where T : struct, IReal<T> => Gap.Equal(Reals.Logistic(T.Of(c.P)), T.Of(c.P)).Named("slope of (4) in h at h = p: σ(h) - p = 0");

    private sealed class Half : IStatement<LabelShare>
    {
        public Gap<T> Evaluate<T>(LabelShare c)
            where T : struct, IReal<T> => Gap.Equal(Reals.Logistic(T.Of(Rational.Ratio(1, 2))), T.Of(c.P));
    }
}
