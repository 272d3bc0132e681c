using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Section 5: with pairs, RLPO and DPO do not turn away from what the majority prefers.</summary>
/// <remarks>
/// A mixed pair moves |I_2| - |I_1| up with probability s (1 - p) and down with s p, and L_reward is least at ψ_2 - ψ_1 =
/// ln(|I_2|/|I_1|). By Chernoff's method |I_2| ≥ |I_1| has probability at most (1 - s + 2 s √(p (1 - p)))^N, which is below 1 to the power
/// of N and so vanishes. Otherwise ψ_2 &lt; ψ_1, or nothing minimises and ψ = 0 leaves the baseline: P(M_1) is not lowered.
/// </remarks>
public sealed class OnlyMoreThanTwo : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec5.only-more-than-two",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 5, first paragraph", line: 224),
        Statement = "Under Assumptions 1 to 3 with |Y| = 2 and p_*(1) > 1/2: F(ζ) = 1/2, the mean of ρ_data - ρ_chosen is s (1/2 - p_*(1)) < 0, and P(M_1) falls below its baseline ζ "
            + "with probability at most (1 - s + 2s √(p_*(1) p_*(2)))^|D| → 0; so M_1 is not driven out where a majority prefers it.",
        Reading = "A failure mode is that of Propositions 4 and 5 where M_1 is what most prefer: P(M_1) → 0. By symmetry of the categories p_*(1) < 1/2 = F is no failure, since M_2 is then preferred. "
            + "That P(M_1) → 1 is sec5.only-more-than-two.succeeds; queries of one alternative are sec5.only-more-than-two.single.",
        Uses = ["perverse-incentives/f.formula"],
        Domain = PairPopulation.Majority(unanimous: true),
        Hypotheses =
        [
            new("|Y| = 2", c => c.Size == 2),
            new("p_*(1) > 1/2", c => c.First > Rational.Ratio(1, 2)),
        ],
        Conclusion = new OnlyMoreThanTwo(),
        Cases = 1_000,
        Controls =
        [
            new("P(M_1) never falls below its baseline", new Never()),
            new("P(M_1) falls below its baseline with probability at most (2s √(p_*(1) p_*(2)))^|D|", new WithoutOneSided()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        var half = T.Of(Rational.Ratio(1, 2));
        var rate = T.One - T.Of(c.Mixed()) + Moving<T>(c);
        return Gap.All(
            Gap.Equal(MixedQueries.ShareByCounts(T.Of(c.Mass), c.Size), half).Named("F(ζ) = 1/2"),
            Gap.Less(T.Of(c.Drift()), T.Zero).Named("mean drift away from M_2"),
            Gap.Less(rate, T.One).Named("rate below 1"),
            AtMost(Fallen(c), T.Pow(rate, c.Count)));
    }

    /// <summary>P(P(M_1) is below ζ, or every ψ minimises), by enumeration.</summary>
    internal static Rational Fallen(DichotomyPopulation c) => DichotomySamples.Probability(
        c.Mass, c.First, c.Size, c.Count,
        data => data.Length == 0 || (RewardLoss.HasMinimiser(data) && RewardLoss.Descent<Rational>(data, 1).Sign >= 0));

    private static T Moving<T>(DichotomyPopulation c)
        where T : struct, IReal<T> => T.Of(2) * T.Of(c.Mixed()) * T.Sqrt(T.Of(c.First * (1 - c.First)));

    private static Gap<T> AtMost<T>(Rational probability, T bound)
        where T : struct, IReal<T> => Gap.AtMost(T.Of(probability), bound).Named("P(ψ_2 ≥ ψ_1 or nothing learnt)");

    private sealed class Never : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Fallen(c)), T.Zero);
    }

    private sealed class WithoutOneSided : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => AtMost(Fallen(c), T.Pow(Moving<T>(c), c.Count));
    }
}
