using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>With pairs and both types present, a majority for M_1 makes P(M_1) → 1.</summary>
/// <remarks>
/// ψ_1 - ψ_2 stays above the logarithm of g, 1 &lt; g² = p/(1 - p), unless |I_2| g ≥ |I_1|, whose probability Chernoff's method bounds by a
/// power of a rate below 1; then P(M_1) ≥ ζ / (ζ + (1 - ζ) g^(-N/β)) → 1. The bound is compared with enumeration.
/// </remarks>
public sealed class PairsSucceedRepaired : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec5.only-more-than-two.succeeds.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 5, first paragraph, with Sec. 5.4", line: 224),
        Statement = "The same with 1/2 < p_*(1) < 1: with g = √(p_*(1)/p_*(2)), e^(ψ_1 - ψ_2) > g fails with probability at most (1 - s + s (p u^-1 + (1 - p) u^g))^|D| + (1 - s p_*(2))^|D| "
            + "for every u > 1 at which the rate is below 1, and there is such a u; so P(M_1) → 1.",
        Repairs = "perverse-incentives/sec5.only-more-than-two.succeeds",
        Uses = ["perverse-incentives/sec5.only-more-than-two"],
        Domain = PairPopulation.Majority(unanimous: false),
        Hypotheses =
        [
            new("|Y| = 2", c => c.Size == 2),
            new("p_*(1) > 1/2", c => c.First > Rational.Ratio(1, 2)),
            new("p_*(1) < 1", c => c.First < 1),
        ],
        Conclusion = new PairsSucceedRepaired(),
        Cases = 500,
        Controls = [new("e^(ψ_1 - ψ_2) > g always", new Always())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        // With p = 1 there is no g; what fails then is the limit of having no minimiser.
        if (c.First == 1 || c.First <= Rational.Ratio(1, 2))
        {
            return new PairsSucceed().Evaluate<T>(c);
        }

        T p = T.Of(c.First), q = T.One - p, mixed = T.Of(c.Mixed());
        var g = T.Sqrt(p / q);

        // d/du of p/u + q u^g at 1 is q g - p < 0; the stationary u = (p/(q g))^(1/(1 + g)) = g^(1/(1 + g)) > 1 is the best.
        var log = T.Log(g) / (T.One + g);
        var rate = T.One - mixed + (mixed * ((p * T.Exp(-log)) + (q * T.Exp(g * log))));
        var failed = T.Of(Failed(c));
        return Gap.All(
            Gap.Less(rate, T.One).Named("rate below 1"),
            Gap.AtMost(failed, T.Pow(rate, c.Count) + T.Pow(T.One - (mixed * q), c.Count)).Named("P(e^(ψ_1 - ψ_2) > g fails)"),
            Gap.Less(T.One, g).Named("g > 1"),
            new PairsSucceed().Evaluate<T>(c));
    }

    // |I_2| g ≥ |I_1| compares squares: |I_2|² p ≥ |I_1|² q.
    private static Rational Failed(DichotomyPopulation c) => DichotomySamples.Probability(
        c.Mass, c.First, c.Size, c.Count,
        data =>
        {
            Rational first = RewardLoss.CountMixed(data, true), second = RewardLoss.CountMixed(data, false);
            return second.IsZero || first.IsZero || second * second * c.First >= first * first * (1 - c.First);
        });

    private sealed class Always : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Failed(c)), T.Zero);
    }
}
