using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Eq. (12) is the expansion to order zero, and to order one as well; the first new term is the variance.</summary>
public sealed class OrderOfExpansion : IStatement<PairedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<PairedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/corr.order",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, first paragraph", line: 279),
        Statement = "The mean over types of the expansion of σ(Δr) around Δr̄ to order 0 is σ(Δr̄), as in eq. (12); the term of order 1 has mean 0, so that the first term that need not be 0 is σ''(Δr̄) Var_u[Δr] / 2.",
        Reading = "The correction called first-order is the first that need not vanish; in Δr - Δr̄ it is of the second order.",
        Domain = PairedPopulation.Domain,
        Conclusion = new OrderOfExpansion(),
        Controls = [new("the term of order 2 has mean 0", new SecondVanishes())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairedPopulation c)
        where T : struct, IReal<T>
    {
        var (p, d, slope) = (c.Shares.Lift<T>(), PairedLabels.Deviations<T>(c.Shares.Lift<T>(), c.Odds.Lift<T>()), c.SlopeAtMean<T>());
        var zeroth = Reals.Sum(p.Length, u => p[u] * c.PreferenceAtMean<T>());
        var first = Reals.Sum(p.Length, u => p[u] * slope * d[u]);
        return Gap.All(
            Gap.Equal(zeroth, c.PreferenceAtMean<T>()).Named("order 0"),
            Gap.Equal(T.One + first, T.One).Named("1 + order 1"));
    }

    private sealed class SecondVanishes : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(T.One + (c.CurvatureAtMean<T>() * c.Variance<T>()), T.One);
    }
}
