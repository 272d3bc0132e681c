using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A population of two responses and other rewards for the second one.</summary>
/// <param name="Population">The population.</param>
/// <param name="Second">The other e^r(y2; u), one per type.</param>
public sealed record ReplacedResponse(ComparedPopulation Population, ValueList<Rational> Second)
{
    /// <summary>Any population of two responses.</summary>
    public static Domain<ReplacedResponse> Domain { get; } = new()
    {
        Name = $"{ComparedPopulation.TwoResponses.Name}; other rewards for the second response",
        Draw = draws =>
        {
            var population = ComparedPopulation.TwoResponses.Draw(draws);
            return new(population, draws.List(population.Parts.Count, ComparedPopulation.Weight));
        },
        Print = c => $"{ComparedPopulation.Printed(c.Population)}, then e^r(y2) = {c.Second}",
    };

    /// <summary>The population after the second response has changed.</summary>
    public ComparedPopulation Replaced()
    {
        var (second, population) = (Second, Population);
        return population with { Weights = ValueList.Generate(second.Count, u => population.Weights[u].With(1, second[u])) };
    }
}

/// <summary>The footnote of the proposition: NBC(y) is not a function of the rewards at y.</summary>
public sealed class BordaNotPointwise : IStatement<ReplacedResponse>
{
    /// <summary>The claim.</summary>
    public static Claim<ReplacedResponse> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.footnote.not-pointwise",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, footnote 1", line: 147),
        Statement = "There are two problems with the same types, the same D and the same rewards r(y1; u) for all u whose NBC(y1) differ; so NBC is no f(r(y)).",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = ReplacedResponse.Domain,
        Conclusion = new BordaNotPointwise(),
        Controls =
        [
            new("for all: NBC(y1) stays when the rewards of y2 change", new Unchanged()),
            new("for all: a greater e^r(y2; u) for the first type lowers NBC(y1)", new FirstTypeDecides()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ReplacedResponse c)
        where T : struct, IReal<T> => Gap.Differ(c.Population.BordaCount<T>(0), c.Replaced().BordaCount<T>(0));

    private sealed class Unchanged : IStatement<ReplacedResponse>
    {
        public Gap<T> Evaluate<T>(ReplacedResponse c)
            where T : struct, IReal<T> => Gap.Equal(c.Population.BordaCount<T>(0), c.Replaced().BordaCount<T>(0));
    }

    private sealed class FirstTypeDecides : IStatement<ReplacedResponse>
    {
        public Gap<T> Evaluate<T>(ReplacedResponse c)
            where T : struct, IReal<T> => c.Population.Weights[0][1] < c.Second[0]
                ? Gap.Less(c.Replaced().BordaCount<T>(0), c.Population.BordaCount<T>(0))
                : Gap.Holds<T>("not greater");
    }
}
