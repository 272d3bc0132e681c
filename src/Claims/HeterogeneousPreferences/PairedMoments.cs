using TheoremCheck.Claims.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Moments of Δr and of σ(Δr) over the types of a population.</summary>
internal static class PairedMoments
{
    /// <summary>E_u[σ(Δr)].</summary>
    public static T MeanPreference<T>(this PairedPopulation c)
        where T : struct, IReal<T>
    {
        var (p, v) = (c.Shares.Lift<T>(), c.Odds.Lift<T>());
        return Reals.Sum(p.Length, u => p[u] * v[u] / (T.One + v[u]));
    }

    /// <summary>σ(E_u Δr).</summary>
    public static T PreferenceAtMean<T>(this PairedPopulation c)
        where T : struct, IReal<T> => Reals.Logistic(PairedLabels.Mean<T>(c.Shares.Lift<T>(), c.Odds.Lift<T>()));

    /// <summary>The second derivative of σ at E_u Δr: σ (1 - σ) (1 - 2σ).</summary>
    public static T CurvatureAtMean<T>(this PairedPopulation c)
        where T : struct, IReal<T>
    {
        var s = c.PreferenceAtMean<T>();
        return s * (T.One - s) * (T.One - s - s);
    }

    /// <summary>σ + (α/2) σ'' V at E_u Δr; eq. (17) has α = 1.</summary>
    public static T Corrected<T>(this PairedPopulation c, Rational alpha)
        where T : struct, IReal<T> => c.PreferenceAtMean<T>() + (T.Of(alpha / 2) * c.CurvatureAtMean<T>() * c.Variance<T>());

    /// <summary>Whether all types have one Δr, so that every remainder is 0 on both sides.</summary>
    public static bool Alike(this PairedPopulation c)
    {
        var odds = c.Odds;
        return odds.All(v => v == odds[0]);
    }
}
