using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The stronger reading of "failure modes arise only beyond two": with pairs a majority for M_1 makes P(M_1) → 1.</summary>
/// <remarks>
/// P(M_1) leaves the baseline only when both categories have been chosen in some mixed pair; without a minimiser the rule of
/// Propositions 4 and 5, ψ = 0, returns the baseline. That has probability (1 - s p)^N + (1 - s (1 - p))^N - 2 (1 - s)^N.
/// </remarks>
public sealed class PairsSucceed : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec5.only-more-than-two.succeeds",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 5, first paragraph, with Sec. 5.4", line: 224),
        Statement = "Under Assumptions 1 to 3 with |Y| = 2, 0 < ζ < 1 and 1/2 < p_*(1) ≤ 1, ψ = 0 where L_reward has no minimiser: P(M_1) → 1 in probability as |D| → ∞.",
        Reading = "As line 256 has it, pairs make RLPO and DPO generate M_1 consistently. Unanimity included.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/sec5.only-more-than-two.succeeds.repaired",
        Uses = ["perverse-incentives/sec5.only-more-than-two"],
        Domain = PairPopulation.Majority(unanimous: true),
        Hypotheses = [new("|Y| = 2", c => c.Size == 2), new("p_*(1) > 1/2", c => c.First > Rational.Ratio(1, 2))],
        Conclusion = new PairsSucceed(),
        Cases = 1_000,
        Controls = [new("P(M_1) → 0", new Reversed())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        T one = T.One, mixed = T.Of(c.Mixed()), first = T.Of(c.First);
        T noFirst = one - (mixed * first), noSecond = one - (mixed * (one - first));
        var stuck = T.Pow(noFirst, c.Count) + T.Pow(noSecond, c.Count) - (T.Of(2) * T.Pow(one - mixed, c.Count));
        var enumerated = DichotomySamples.Probability(
            c.Mass, c.First, c.Size, c.Count, data => data.Length > 0 && !RewardLoss.HasMinimiser(data));
        return Gap.All(
            Gap.Equal(T.Of(enumerated), stuck).Named("P(L_reward has no minimiser)"),
            Gap.Less(noFirst, one).Named("(1 - s p)^|D| vanishes"),
            Gap.Less(noSecond, one).Named("(1 - s (1 - p))^|D|, the chance that P(M_1) stays at ζ for want of a minimiser, vanishes"),
            Gap.Less(T.Of(c.Drift()), T.Zero).Named("ψ_1 - ψ_2 tends to ln(p/(1 - p)) > 0"));
    }

    private sealed class Reversed : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.Less(T.Zero, T.Of(c.Drift()));
    }
}
