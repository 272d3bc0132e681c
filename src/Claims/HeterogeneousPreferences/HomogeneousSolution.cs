using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Without heterogeneity β log(π/π_ref) = r + C solves eq. (14), and NBC has the order of the reward.</summary>
/// <remarks>e^(r/β) is the tilt, so π = π_ref e^(r/β)/Z and C = -β log Z are exact.</remarks>
public sealed class HomogeneousSolution : IStatement<ComparedPopulation>
{
    private static readonly Domain<ComparedPopulation> Homogeneous = ComparedPopulation.OneType with { Draw = draws => Matched(ComparedPopulation.OneType.Draw(draws)), Edges = [] };

    /// <summary>The claim.</summary>
    public static Claim<ComparedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.homog",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/nbc.dpo-order",
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proof of the proposition and after it", line: 160),
        Statement = "For one type and π = π_ref e^(r/β)/Z: Σ π = 1, e^(h(y) - r(y)) is the same for all y, eq. (14) holds at every y, and r(i) < r(j) ⟺ NBC(i) < NBC(j).",
        Reading = "π in the display is relative to π_ref, as the proof says at its start; 'aligns' is having the same order, ties included.",
        Uses = ["heterogeneous-preferences/nbc.eq14"],
        Domain = Homogeneous,
        Hypotheses =
        [
            new("one type", c => c.Weights.Count == 1)
            {
                Without = ComparedPopulation.AnySupport with { Draw = draws => Matched(ComparedPopulation.AnySupport.Draw(draws)), Edges = [] },
            },
        ],
        Conclusion = new HomogeneousSolution(),
        Controls =
        [
            new("r = β log(π/π_ref), C = 0", new NoConstant()),
            new("NBC(i) - NBC(j) = σ(r(i) - r(j)) - 1/2", new AsOnePair()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedPopulation c)
        where T : struct, IReal<T>
    {
        var all = Enumerable.Range(0, c.ResponseCount());
        var (nbc, e) = (all.Select(c.BordaCount<T>).ToArray(), all.Select(c.Induced<T>).ToArray());
        return Gap.All(
        [
            Gap.Equal(Reals.Sum(e.Length, c.Policy<T>), T.One).Named("π sums to 1"),
            .. all.Select(y => Gap.Equal(e[y] * T.Of(c.Weights[0][0]), e[0] * T.Of(c.Weights[0][y])).Named("h = r + C")),
            .. all.Select(y => Gap.Equal(Reals.Sum(e.Length, k => c.Sampled<T>(k) * e[y] / (e[y] + e[k])), nbc[y]).Named("eq. (14)")),
            .. all.SelectMany(i => all.Select(j => c.Weights[0][i] < c.Weights[0][j] ? Gap.Less(nbc[i], nbc[j]).Named("NBC aligned with r")
                : c.Weights[0][i] == c.Weights[0][j] ? Gap.Equal(nbc[i], nbc[j]).Named("tied NBC")
                : Gap.Holds<T>("the other way round"))),
        ]);
    }

    private static ComparedPopulation Matched(ComparedPopulation c) =>
        c with { Weights = c.Weights.With(0, c.Tilt.Map(t => Rational.Pow(t, c.Beta))) };

    private sealed class NoConstant : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(c.Induced<T>(0), T.Of(c.Weights[0][0]));
    }

    private sealed class AsOnePair : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(
                c.BordaCount<T>(0) - c.BordaCount<T>(c.ResponseCount() - 1),
                c.Preference<T>(0, c.ResponseCount() - 1) - T.Of(Rational.Ratio(1, 2)));
    }
}
