using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A population and a shift of each type's rewards.</summary>
/// <param name="Population">The population.</param>
/// <param name="Factors">e^c(u), positive, one per type.</param>
public sealed record ShiftedPopulation(ComparedPopulation Population, ValueList<Rational> Factors)
{
    /// <summary>Any population and any shift.</summary>
    public static Domain<ShiftedPopulation> Domain { get; } = new()
    {
        Name = $"{ComparedPopulation.AnySupport.Name}; shifts e^c from 10^-6 to 10^6",
        Draw = draws =>
        {
            var population = ComparedPopulation.AnySupport.Draw(draws);
            return new(population, draws.List(population.Parts.Count, ComparedPopulation.Weight));
        },
        Print = c => $"{ComparedPopulation.Printed(c.Population)}, e^c = {c.Factors}",
        Classes = [new("shifts that differ between types", c => c.Factors.Distinct().Count() > 1, Rational.Ratio(1, 5))],
    };

    /// <summary>The population with rewards r + c(u).</summary>
    public ComparedPopulation Moved()
    {
        var (factors, population) = (Factors, Population);
        return population with { Weights = ValueList.Generate(factors.Count, u => population.Weights[u].Map(w => factors[u] * w)) };
    }
}

/// <summary>The footnote of the proposition: the ordering by NBC is the same for every reward consistent with the preferences.</summary>
/// <remarks>Each comparison is a ratio in which e^c(u) cancels, so the counts themselves do not change, let alone their order.</remarks>
public sealed class BordaShiftInvariant : IStatement<ShiftedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<ShiftedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.footnote",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, footnote 1", line: 147),
        Statement = "For every shift c in R^U the rewards r + c(u) give every response the same NBC as r, hence the same ordering; yet NBC(y) is not of the form f(r(y)).",
        Reading = "The invariance is universal and is checked here; that no f of the rewards at y alone gives NBC(y) is settled by a pair of populations in nbc.footnote.not-pointwise.",
        Uses = ["heterogeneous-preferences/affine.step-shift", "heterogeneous-preferences/nbc.def"],
        Domain = ShiftedPopulation.Domain,
        Conclusion = new BordaShiftInvariant(),
        Controls =
        [
            new("the same when only the first response is shifted", new OneResponse()),
            new("the same when rewards are doubled", new Doubled()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ShiftedPopulation c)
        where T : struct, IReal<T> => Same<T>(c.Population, c.Moved());

    private static Gap<T> Same<T>(ComparedPopulation a, ComparedPopulation b)
        where T : struct, IReal<T> => Gap.All(Enumerable.Range(0, a.ResponseCount()).Select(y => Gap.Equal(b.BordaCount<T>(y), a.BordaCount<T>(y))));

    private sealed class OneResponse : IStatement<ShiftedPopulation>
    {
        public Gap<T> Evaluate<T>(ShiftedPopulation c)
            where T : struct, IReal<T> => Same<T>(
                c.Population,
                c.Population with { Weights = ValueList.Generate(c.Factors.Count, u => c.Population.Weights[u].With(0, c.Factors[u] * c.Population.Weights[u][0])) });
    }

    private sealed class Doubled : IStatement<ShiftedPopulation>
    {
        public Gap<T> Evaluate<T>(ShiftedPopulation c)
            where T : struct, IReal<T> => Same<T>(c.Population, c.Population with { Weights = c.Population.Weights.Map(w => w.Map(x => x * x)) });
    }
}
