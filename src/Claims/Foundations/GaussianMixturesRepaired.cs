using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Finite mixtures of different normal laws.</summary>
public sealed class GaussianMixturesRepaired : IStatement<NormalComponents>
{
    /// <summary>The claim.</summary>
    public static Claim<NormalComponents> Claim { get; } = new()
    {
        Id = "foundations/gauss-mixture.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/gauss-mixture",
        Source = FoundationsDocument.At("intuition on mixtures", line: 122),
        Statement = "A mixture of finitely many Gaussian laws, two of them different and of positive share, is not a Gaussian law.",
        Reading = "Not Gaussian: some moment of order 3 to 12 is not that of the Gaussian law of the same mean and variance, decided exactly.",
        Domain = NormalComponents.Proper,
        Hypotheses =
        [
            new("two different components of positive share", c => !c.HasOneLaw || !c.Mixing.IsZero),
            new("finitely many components", c => c.Mixing.IsZero),
        ],
        Conclusion = new GaussianMixturesRepaired(),
        Controls =
        [
            new("it is one", new Always()),
            new("its third moment tells", new ThirdMoment()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(NormalComponents c)
        where T : struct, IReal<T> => c.IsNotNormal<T>();

    private sealed class Always : IStatement<NormalComponents>
    {
        public Gap<T> Evaluate<T>(NormalComponents c)
            where T : struct, IReal<T> => Gap.Not(c.IsNotNormal<T>());
    }

    private sealed class ThirdMoment : IStatement<NormalComponents>
    {
        public Gap<T> Evaluate<T>(NormalComponents c)
            where T : struct, IReal<T>
        {
            var (shares, means, variances) = (c.Shares.Lift<T>(), c.Means.Lift<T>(), c.Variances.Lift<T>());
            var mean = GaussianMixture.Moment<T>(shares, means, variances, 1);
            var variance = GaussianMixture.Moment<T>(shares, means, variances, 2) - (mean * mean);
            return Gap.Differ(GaussianMixture.Moment<T>(shares, means, variances, 3), GaussianMixture.NormalMoment(mean, variance, 3));
        }
    }
}
