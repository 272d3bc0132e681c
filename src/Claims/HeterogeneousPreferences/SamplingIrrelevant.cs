using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>One population whose responses are drawn in two ways, every response with positive probability in both.</summary>
/// <param name="Population">The population, with D.</param>
/// <param name="Other">D' up to a factor, positive.</param>
public sealed record TwoSamplings(ComparedPopulation Population, ValueList<int> Other)
{
    /// <summary>Three or four responses.</summary>
    public static Domain<TwoSamplings> Domain { get; } = new()
    {
        Name = $"{ComparedPopulation.ThreeOrFour.Name}; a second positive D'",
        Draw = draws =>
        {
            var population = ComparedPopulation.ThreeOrFour.Draw(draws);
            return new(population, draws.List(population.ResponseCount(), d => d.OneOf(1, 7, 2, 20)));
        },
        Print = c => $"{ComparedPopulation.Printed(c.Population)}, D' ∝ {c.Other}",
    };

    /// <summary>D and D' give every response positive probability.</summary>
    public static Hypothesis<TwoSamplings> Covered { get; } = new("D(y) > 0 and D'(y) > 0 for every y", c => c.Population.Drawn.All(k => k > 0) && c.Other.All(k => k > 0));

    /// <summary>The same population with D'.</summary>
    public ComparedPopulation Resampled() => Population with { Drawn = Other };

    /// <summary>e^(n Σ_u share(u) r(y; u)), n the sum of the parts: ordered as π*/π_ref, and rational.</summary>
    public Rational AverageWeight(int y)
    {
        var c = Population;
        return Enumerable.Range(0, c.Parts.Count).Aggregate(Rational.One, (w, u) => w * Rational.Pow(c.Weights[u][y], c.Parts[u]));
    }
}

/// <summary>How pairs are sampled does not enter π*, and decides what π_DPO prefers.</summary>
/// <remarks>D is not an argument of eq. (10). For DPO the order of NBC is that of the population minimiser: nbc.dpo-order.</remarks>
public sealed class SamplingIrrelevant : IStatement<TwoSamplings>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoSamplings> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/obj.d-irrelevant",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, first paragraph", line: 164),
        Statement = "There are a population, D and D' such that π_DPO/π_ref has y1 above y2 under D and y2 above y1 under D', while π*/π_ref ∝ e^(E_u r/β), D no part of it, has y1 above y2.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Uses = ["heterogeneous-preferences/nbc.dpo-order", "heterogeneous-preferences/obj.eq10-11"],
        Domain = TwoSamplings.Domain,
        Hypotheses = [TwoSamplings.Covered],
        Conclusion = new SamplingIrrelevant(),
        Controls =
        [
            new("for all: NBC has the same order of y1 and y2 under D and D'", new SameOrder()),
            new("for all: NBC has the order of the average reward", new OrderOfAverage()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoSamplings c)
        where T : struct, IReal<T>
    {
        var resampled = c.Resampled();
        return Gap.All(
            Gap.Greater(c.Population.BordaCount<T>(0), c.Population.BordaCount<T>(1)).Named("π_DPO/π_ref prefers y1 under D"),
            Gap.Less(resampled.BordaCount<T>(0), resampled.BordaCount<T>(1)).Named("π_DPO/π_ref prefers y2 under D'"),
            Gap.Greater(T.Of(c.AverageWeight(0)), T.Of(c.AverageWeight(1))).Named("π*/π_ref prefers y1"));
    }

    private sealed class SameOrder : IStatement<TwoSamplings>
    {
        public Gap<T> Evaluate<T>(TwoSamplings c)
            where T : struct, IReal<T> => Reals.IsLess(c.Population.BordaCount<T>(0), c.Population.BordaCount<T>(1))
                ? Gap.Less(c.Resampled().BordaCount<T>(0), c.Resampled().BordaCount<T>(1))
                : Gap.Holds<T>("y1 not below y2 under D");
    }

    private sealed class OrderOfAverage : IStatement<TwoSamplings>
    {
        public Gap<T> Evaluate<T>(TwoSamplings c)
            where T : struct, IReal<T> => c.AverageWeight(0) < c.AverageWeight(1)
                ? Gap.Less(c.Population.BordaCount<T>(0), c.Population.BordaCount<T>(1))
                : Gap.Holds<T>("y1 not below y2 on average");
    }
}
