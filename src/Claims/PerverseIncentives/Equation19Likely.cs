using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A population within the hypotheses of Proposition 4 and a threshold.</summary>
/// <param name="Population">The dichotomy data process.</param>
/// <param name="Eta">η &gt; 0.</param>
public sealed record PopulationAtThreshold(DichotomyPopulation Population, Rational Eta);

/// <summary>The words that introduce equation (19): E_η is a high-probability event for all η &gt; 0.</summary>
/// <remarks>ρ_data - ρ_chosen is a mean of |D| iid terms, so it tends to s (F - p_*(1)), and E_η to an impossible event beyond.</remarks>
public sealed class Equation19Likely : IStatement<PopulationAtThreshold>
{
    /// <summary>The claim.</summary>
    public static Claim<PopulationAtThreshold> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq19.high-probability",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("before eq. (19)", line: 426),
        Statement = "For every η > 0, |Y| ≥ 3 and p_*(1) < F(P_π̄(M_1)): under Assumption 1, P(E_η(D)) → 1 as |D| → ∞; so η is at most the mean of ρ_data - ρ_chosen.",
        Reading = "Literal: high probability for every η > 0, as the words before eq. (19) have it. The lemmas ask for some η only.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq19.high-probability.repaired",
        Uses = ["perverse-incentives/f.formula"],
        Domain = From(withZero: true, likely: false),
        Hypotheses = Hypotheses,
        Conclusion = new Equation19Likely(),
        Controls = [new("every η > 0 exceeds the mean", new Beyond())],
    };

    /// <summary>The hypotheses of Proposition 4.</summary>
    internal static IReadOnlyList<Hypothesis<PopulationAtThreshold>> Hypotheses =>
    [
        new("|Y| ≥ 3", c => c.Population.Size >= 3),
        new("p_*(1) < F(P_π̄(M_1))", c => c.Population.First < c.Population.Share()),
    ];

    /// <summary>Populations with thresholds anywhere above 0, or below the mean only.</summary>
    internal static Domain<PopulationAtThreshold> From(bool withZero, bool likely)
    {
        var populations = DichotomyPopulation.Failing(withZero);
        return new()
        {
            Name = $"{populations.Name}; {(likely ? "0 < η < s (F - p_*(1))" : "η > 0")}",
            Draw = draws =>
            {
                var population = populations.Draw(draws);
                return new(population, likely ? population.Drift() * draws.InnerProportion() : draws.Weight());
            },
            Print = Printed,
            Wider = new()
            {
                Name = $"{populations.Wider!.Name}; η > 0",
                Draw = draws => new(populations.Wider.Draw(draws), draws.InnerProportion()),
                Print = Printed,
            },
        };
    }

    private static string Printed(PopulationAtThreshold c) =>
        $"{DichotomyPopulation.Failing(withZero: true).Print(c.Population)}, η = {c.Eta}, s (F - p_*(1)) = {c.Population.Drift()}";

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PopulationAtThreshold c)
        where T : struct, IReal<T> => Gap.AtMost(T.Of(c.Eta), T.Of(c.Population.Drift()));

    private sealed class Beyond : IStatement<PopulationAtThreshold>
    {
        public Gap<T> Evaluate<T>(PopulationAtThreshold c)
            where T : struct, IReal<T> => Gap.Greater(T.Of(c.Eta), T.Of(c.Population.Drift()));
    }
}
