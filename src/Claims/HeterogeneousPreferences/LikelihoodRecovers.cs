using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>For one type the population likelihood of eq. (6) is greatest at the true reward's optimal policy and nowhere else.</summary>
/// <remarks>
/// The excess loss of π is Σ D(y) D(y') KL(σ(Δr) ‖ σ(h)), so it vanishes only where h and r have the same differences on the drawn pairs. The
/// negative log-likelihood is convex in h; with this unique minimum, the maximum likelihood estimate converges to it.
/// </remarks>
public sealed class LikelihoodRecovers : IStatement<ComparedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.mle-consistent",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, after eq. (6)", line: 67),
        Statement = "For one Bradley-Terry type, D > 0 and every π > 0: E[-log Pr(y_w ≻ y_l | π)] ≥ E[-log Pr(y_w ≻ y_l | π*)], with equality exactly for π = π*, i.e. h - r constant.",
        Reading = "Consistency is read off the population likelihood, of which finite data see an average. The mild assumptions, left open in print, are that σ is logistic, every response is drawn and π ranges over all policies with the support of π_ref.",
        Uses = ["heterogeneous-preferences/prelim.eq5"],
        Domain = Matching(ComparedPopulation.OneTypeFullSupport),
        Hypotheses = [new("D(y) > 0 for every y", c => c.Drawn.All(k => k > 0)) { Without = Matching(ComparedPopulation.OneType) }],
        Conclusion = new LikelihoodRecovers(),
        Controls =
        [
            new("with equality only for h = r", new NoConstant()),
            new("π_ref is as likely as π*", new ReferenceAsLikely()),
        ],
        Cases = 4_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedPopulation c)
        where T : struct, IReal<T>
    {
        var e = Enumerable.Range(0, c.ResponseCount()).Select(c.Induced<T>).ToArray();
        return IsOptimal(c) ? Gap.Equal(Excess(c, e), T.Zero).Named("at π*") : Gap.Less(T.Zero, Excess(c, e)).Named("elsewhere");
    }

    // E[-log Pr(label | h)] - E[-log Pr(label | r)], for labels by r.
    private static T Excess<T>(ComparedPopulation c, T[] e)
        where T : struct, IReal<T>
    {
        var excess = T.Zero;
        for (var y = 0; y < e.Length; y++)
        {
            for (var k = 0; k < e.Length; k++)
            {
                var p = c.Preference<T>(y, k);
                excess += T.Of(2) * c.Sampled<T>(y) * c.Sampled<T>(k) * p * T.Log(p * (e[y] + e[k]) / e[y]);
            }
        }

        return excess;
    }

    private static bool IsOptimal(ComparedPopulation c) => Enumerable.Range(0, c.ResponseCount())
        .All(y => Rational.Pow(c.Tilt[y] / c.Tilt[0], c.Beta) == c.Weights[0][y] / c.Weights[0][0]);

    private static Domain<ComparedPopulation> Matching(Domain<ComparedPopulation> domain) => domain with
    {
        Name = $"{domain.Name}; π is π* in every fourth case",
        Draw = draws =>
        {
            var c = domain.Draw(draws);
            return draws.Choose(4) == 1 ? c with { Weights = [c.Tilt.Map(t => Rational.Pow(t, c.Beta))] } : c;
        },
    };

    private sealed class NoConstant : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => c.Induced<Rational>(0) == c.Weights[0][0]
                ? Gap.Holds<T>("h = r at y1")
                : Gap.Less(T.Zero, Excess(c, [.. Enumerable.Range(0, c.ResponseCount()).Select(c.Induced<T>)]));
    }

    private sealed class ReferenceAsLikely : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(Excess(c, [.. c.Drawn.Select(_ => T.One)]), T.Zero);
    }
}
