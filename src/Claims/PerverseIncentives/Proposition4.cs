using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Proposition 4: too few individuals of type 1 make RLPO generate messages of M_2 alone, as the data grow.</summary>
/// <remarks>
/// P(M_1) = ζ / (ζ + (1 - ζ) e^((ψ_2 - ψ_1) |D| / β)), so for every β &gt; 0 it tends to 0 in probability if ψ_2 - ψ_1 stays above a
/// positive bound with probability tending to 1, and it stays at ζ, since ψ = 0, whenever L_reward has no minimiser. The latter has
/// the exact probability (1 - s p)^N + (1 - s (1 - p))^N - 2 (1 - s)^N, N = |D|, which must vanish if the proposition holds. The
/// former is bounded by Hoeffding and Lemma 9; both are compared with enumeration at finite N. If no query is mixed, every ψ
/// minimises; that has probability (1 - s)^N.
/// </remarks>
public sealed class Proposition4 : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop4",
        Kind = ClaimKind.Theorem,
        Source = PerverseIncentivesDocument.At("Proposition 4", line: 265),
        Statement = "For all |Y| ≥ 3, β > 0 and all type distributions with p_*(1) < F(P_π̄(M_1)): under Assumptions 1 to 3, with ψ minimising L_reward "
            + "(ψ = 0 if nothing does) and θ minimising L_policy, P(M_1) → 0 and P(M_2) → 1 in probability as |D| → ∞.",
        Reading = "p_*(1) = 0 satisfies the hypothesis as printed; F(ζ) < p_*(1) needs 0 < ζ < 1, where F has a value.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/prop4.repaired",
        Uses = ["perverse-incentives/lemma10", "perverse-incentives/lemma12"],
        Domain = DichotomyPopulation.Failing(withZero: true),
        Hypotheses =
        [
            new("|Y| ≥ 3", c => c.Size >= 3),
            new("p_*(1) < F(P_π̄(M_1))", c => c.First < c.Share()),
        ],
        Conclusion = new Proposition4(),
        Cases = 200,
        Controls = [new("P(M_1) → 1", new Succeeds())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        T one = T.One, mixed = T.Of(c.Mixed()), first = T.Of(c.First);
        T noFirst = one - (mixed * first), noSecond = one - (mixed * (one - first)), noMixed = one - mixed;
        var stuck = T.Pow(noFirst, c.Count) + T.Pow(noSecond, c.Count) - (T.Of(2) * T.Pow(noMixed, c.Count));
        var limits = Gap.All(
            Gap.Equal(T.Of(Stuck(c)), stuck).Named("P(L_reward has no minimiser)"),
            Gap.Less(noFirst, one).Named("(1 - s p)^|D|, the chance that P(M_1) stays at its baseline, vanishes: 1 - s p < 1"),
            Gap.Less(noSecond, one).Named("(1 - s (1 - p))^|D| vanishes"),
            Gap.Less(T.Zero, T.Of(c.Drift())).Named("mean of ρ_data - ρ_chosen above 0"));

        // At p = 0, or without drift, the bound says nothing; what the proposition needs is in the limits.
        return c.First.IsZero || c.Drift().Sign <= 0
            ? limits
            : Gap.All(limits, Gap.AtMost(T.Of(Misses(c)), Bound(T.Of(c.Drift()), c.Count) + T.Pow(noFirst, c.Count)).Named("P(ψ_2 - ψ_1 > ln(1 + 2 s (F - p)) fails)"));
    }

    /// <summary>P(L_reward has no minimiser), by enumeration.</summary>
    private static Rational Stuck(DichotomyPopulation c) =>
        DichotomySamples.Probability(c.Mass, c.First, c.Size, c.Count, data => data.Length > 0 && !RewardLoss.HasMinimiser(data));

    /// <summary>P(no minimiser with ψ_2 - ψ_1 above the bound), by enumeration; without mixed queries the minimiser may be anywhere.</summary>
    internal static Rational Misses(DichotomyPopulation c)
    {
        var odds = 1 + (2 * c.Drift());
        return DichotomySamples.Probability(
            c.Mass, c.First, c.Size, c.Count,
            data => data.Length == 0 || !RewardLoss.HasMinimiser(data) || RewardLoss.Descent<Rational>(data, odds).Sign <= 0);
    }

    /// <summary>Hoeffding: P(ρ_data - ρ_chosen ≤ drift / 2) ≤ exp(-N drift² / 8), since each term lies in [-1, 1].</summary>
    private static T Bound<T>(T drift, int count)
        where T : struct, IReal<T> => T.Exp(-(T.Of(Rational.Ratio(count, 8)) * drift * drift));

    private sealed class Succeeds : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Drift()), T.Zero).Named("mean of ρ_data - ρ_chosen below 0");
    }
}
