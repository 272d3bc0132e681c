using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The reversed triple reduces the variance of the gradient: what averaging over the order of a pair takes away.</summary>
public sealed class Eq16VarianceReduced : IStatement<PolicyUnderLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyUnderLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq16.variance-reduced",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, before (16)", line: 221),
        Statement = "For 0 ≤ α1 ≤ α2, α2 > 0, μ not a point mass, labels of (10) and any q: the gradient of the loss averaged over a triple and "
            + "its reversal has the mean of that of one triple and a strictly smaller variance, by 2(α1+α2)^2 Pr(y1≠y2).",
        Reading = "Variance: the sum of the variances of the partial derivatives in q of the loss of (15) from one triple (y1, y2, c), of the "
            + "loss of (16) divided by 2. The reversed triple is no new sample: for a given pair in a given order nothing is gained.",
        Uses = ["dpo-versus-ipo/eq16.label-swap"],
        Domain = PolicyUnderLaw.LawfulSpread,
        Hypotheses =
        [
            new("(9a), (9b), (9c)", c => c.Law.MeetsNine()),
            new("0 ≤ α1, α2 > 0", c => c.Law.HasLabels()),
            new("μ not a point mass", c => c.Law.Mu.All(p => p != 1)) { Without = PointMass },
        ],
        Conclusion = new Eq16VarianceReduced(),
        Controls =
        [
            new("it halves the variance, as a second independent sample would", new Halved()),
        ],
    };

    private static Domain<PolicyUnderLaw> PointMass => PolicyUnderLaw.Lawful with { Name = "μ any, a point mass included", Classes = [] };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyUnderLaw c)
        where T : struct, IReal<T>
    {
        T one = Spread<T>(c, symmetric: false), both = Spread<T>(c, symmetric: true);
        var different = T.One - Reals.Sum(c.Law.Responses(), y => T.Of(c.Law.Mu[y] * c.Law.Mu[y]));
        return Gap.All(
            Gap.Less(both, one),
            Gap.Equal(one - both, T.Of(2) * T.Pow(T.Of(c.Law.Alpha1 + c.Law.Alpha2), 2) * different));
    }

    /// <summary>The summed variances of the partial derivatives of a one-triple loss in q, over y1, y2 ~ μ and the label of (10).</summary>
    private static T Spread<T>(PolicyUnderLaw c, bool symmetric)
        where T : struct, IReal<T>
    {
        var (m, q) = (c.Law.Responses(), c.Q.Lift<T>());
        var (mean, square) = (new T[m], T.Zero);
        for (var at = 0; at < m * m * 2; at++)
        {
            var (y, o, label) = (at / 2 / m, at / 2 % m, (at % 2) + 1);
            var mass = T.Of(c.Law.Mu[y] * c.Law.Mu[o]) * (label == 1 ? c.Law.Label<T>(y, o) : c.Law.Label<T>(o, y));
            if (y != o)
            {
                var slope = Slope(c, q, y, o, label);
                slope = symmetric ? (slope - Slope(c, q, o, y, 2 / label)) / T.Of(2) : slope;
                mean[y] += mass * slope;
                mean[o] -= mass * slope;
                square += mass * slope * slope * T.Of(2);
            }
        }

        return square - Reals.Sum(m, y => mean[y] * mean[y]);
    }

    /// <summary>The derivative in q(y) of (q(y) - q(o) - α(c))^2; that in q(o) is minus it.</summary>
    private static T Slope<T>(PolicyUnderLaw c, T[] q, int y, int o, int label)
        where T : struct, IReal<T> => T.Of(2) * (q[y] - q[o] - T.Of(label == 1 ? c.Law.Alpha2 : c.Law.Alpha1));

    private sealed class Halved : IStatement<PolicyUnderLaw>
    {
        public Gap<T> Evaluate<T>(PolicyUnderLaw c)
            where T : struct, IReal<T> => Gap.Equal(Spread<T>(c, symmetric: true) * T.Of(2), Spread<T>(c, symmetric: false));
    }
}
