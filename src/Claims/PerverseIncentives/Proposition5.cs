using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A population of Proposition 5 with the numbers of messages, on which the policy of θ = 0 depends.</summary>
/// <param name="Population">The dichotomy data process.</param>
/// <param name="FirstSize">|M_1|.</param>
/// <param name="SecondSize">|M_2|.</param>
public sealed record DirectPopulation(DichotomyPopulation Population, int FirstSize, int SecondSize)
{
    /// <summary>Populations with p_*(1) &lt; F; p_*(1) = 0 included or not.</summary>
    public static Domain<DirectPopulation> Failing(bool withZero) => From(DichotomyPopulation.Failing(withZero)) with
    {
        Wider = From(DichotomyPopulation.Failing(withZero).Wider!),
    };

    private static Domain<DirectPopulation> From(Domain<DichotomyPopulation> populations) => new()
    {
        Name = $"{populations.Name}; |M_1| and |M_2| from 1 to 1,000",
        Draw = draws =>
        {
            var population = populations.Draw(draws);
            return new(population, draws.OneOf(1, 2, 10, 1000), draws.OneOf(1, 2, 10, 100, 1000));
        },
        Print = c => $"{populations.Print(c.Population)}, |M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}",
    };
}

/// <summary>Proposition 5: too few individuals of type 1 make DPO generate messages of M_2 alone, as the data grow.</summary>
/// <remarks>
/// L_DPO(π_θ) is L_reward at ψ_2 - ψ_1 = (β/|D|) ln of the odds of M_2 over the baseline's, a bijection of the line, so it has a
/// minimiser exactly if L_reward has; where it has none, θ = 0 is the uniform law on all messages, and P(M_1) = |M_1| / |M|.
/// </remarks>
public sealed class Proposition5 : IStatement<DirectPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DirectPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop5",
        Kind = ClaimKind.Theorem,
        Source = PerverseIncentivesDocument.At("Proposition 5", line: 275),
        Statement = "For all |Y| ≥ 3, β > 0 and all type distributions with p_*(1) < F(P_π̄(M_1)): under Assumptions 1 to 3, with θ minimising L_DPO(π_θ) "
            + "(θ = 0 if nothing does), P(M_1) → 0 and P(M_2) → 1 in probability as |D| → ∞.",
        Reading = "p_*(1) = 0 satisfies the hypothesis as printed. θ = 0 is taken as printed: the uniform policy on M, not the baseline.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/prop5.repaired",
        Uses = ["perverse-incentives/lemma13", "perverse-incentives/prop4"],
        Domain = DirectPopulation.Failing(withZero: true),
        Hypotheses =
        [
            new("|Y| ≥ 3", c => c.Population.Size >= 3),
            new("p_*(1) < F(P_π̄(M_1))", c => c.Population.First < c.Population.Share()),
        ],
        Conclusion = new Proposition5(),
        Cases = 500,
        Controls = [new("P(M_1) → 1", new Succeeds())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DirectPopulation c)
        where T : struct, IReal<T>
    {
        var uniform = TwoCategoryPolicy.SecondMass((c.SecondSize, c.FirstSize), T.One, T.One);
        return Gap.All(
            Gap.Less(T.Zero, uniform).Named("P(M_1) = |M_1|/|M| at θ = 0 is above 0, so that cases without a minimiser must vanish"),
            new Proposition4().Evaluate<T>(c.Population).Named("with L_reward for L_DPO"));
    }

    private sealed class Succeeds : IStatement<DirectPopulation>
    {
        public Gap<T> Evaluate<T>(DirectPopulation c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Population.Drift()), T.Zero).Named("mean of ρ_data - ρ_chosen below 0");
    }
}
