using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The dependence on D is in the population minimiser itself: infinite data, every response drawn.</summary>
/// <remarks>
/// Both minimisers are certified by slope and strong convexity rather than read off NBC. With two responses there is none, since the
/// minimiser is log(P/(1 - P)) whatever D is; with one type there is none, since it is r.
/// </remarks>
public sealed class SamplingPersists : IStatement<TwoSamplings>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoSamplings> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/sens.infinite",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, end of the sensitivity paragraph", line: 179),
        Statement = "There are a population and D, D' > 0 on every response whose population minimisers of the DPO loss order y1 and y2 in opposite ways.",
        Reading = "Infinite data is the population loss; complete coverage is D(y) > 0 and D'(y) > 0 for every y. Finite samples play no part.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = TwoSamplings.Domain,
        Hypotheses = [TwoSamplings.Covered],
        Conclusion = new SamplingPersists(),
        Controls =
        [
            new("for all: NBC(y1) is the same under D and D'", new SameCount()),
            new("for all: the first-order condition under D is that under D' at equal h", new SameSlope()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoSamplings c)
        where T : struct, IReal<T> => Gap.All(Above<T>(c.Population, 0, 1).Named("y1 above y2 under D"), Above<T>(c.Resampled(), 1, 0).Named("y2 above y1 under D'"));

    private static Gap<T> Above<T>(ComparedPopulation c, int upper, int lower)
        where T : struct, IReal<T>
    {
        var all = Enumerable.Range(0, c.ResponseCount()).ToArray();
        Float64[] p = [.. all.SelectMany(i => all.Select(j => c.Preference<Float64>(i, j)))];
        var candidate = PopulationDpo.Candidate(PreferenceLink.Logistic, p, [.. c.Drawn.Select(k => Float64.Of(k))]);
        T[] x = [.. candidate.Select(w => T.Of(w))];
        var radius = PopulationDpo.Radius<T>(
            PreferenceLink.Logistic, x, [.. all.SelectMany(i => all.Select(j => c.Preference<T>(i, j)))], [.. c.Drawn.Select(k => T.Of(k))]);

        // |(θ_i - θ_j) - log(x_i/x_j)| ≤ 2ρ, and e^(2ρ) ≤ 1 + 3ρ for ρ ≤ 1/12.
        return radius is { } rho ? Gap.Less(x[lower] * (T.One + (T.Of(3) * rho)), x[upper]) : Gap.Fails<T>("the minimiser is not certified");
    }

    private sealed class SameCount : IStatement<TwoSamplings>
    {
        public Gap<T> Evaluate<T>(TwoSamplings c)
            where T : struct, IReal<T> => Gap.Equal(c.Population.BordaCount<T>(0), c.Resampled().BordaCount<T>(0));
    }

    private sealed class SameSlope : IStatement<TwoSamplings>
    {
        public Gap<T> Evaluate<T>(TwoSamplings c)
            where T : struct, IReal<T> => Gap.Equal(Slope<T>(c.Population), Slope<T>(c.Resampled()));

        private static T Slope<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Reals.Sum(c.ResponseCount(), k => c.Sampled<T>(k) * (T.Of(Rational.Ratio(1, 2)) - c.Preference<T>(0, k)));
    }
}
