using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Most of the data offer both categories, with high probability.</summary>
/// <remarks>
/// |I| ~ Binomial(|D|, s), so P(|I| &gt; |D|/2) → 1 exactly when s &gt; 1/2. With two alternatives s = 2ζ(1 - ζ) is never above 1/2, and in the
/// setting of the simulations it is 8/25. For s ≤ 1/2 the probability is at most 1/2 at every |D|.
/// </remarks>
public sealed class MixedMajority : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/def.i",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Definition of I, before Lemma 11", line: 454),
        Statement = "Under Assumption 1, for all 0 < P_π̄(M_1) < 1 and |Y| ≥ 2, most data are in I = {(Y, y) ∈ D: both categories occur in Y} with high probability: P(|I| > |D|/2) → 1 as |D| → ∞.",
        Reading = "Most is more than half, and high probability is probability tending to 1 with |D|; the hypotheses are those of Lemma 11, which is said to show it.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/def.i.repaired",
        Domain = MixedQuery.Within(40),
        Hypotheses = Lemma11Chernoff.Hypotheses,
        Conclusion = new MixedMajority(),
        Cases = 2_000,
        Controls = [new("P(|I| > 3|D|/4) → 1", new ThreeQuarters())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T> => Exceeds<T>(c, Rational.Ratio(1, 2));

    /// <summary>P(|I| &gt; share · |D|) → 1: the mean share lies above, and Hoeffding's bound at |D| confirms the rate.</summary>
    private static Gap<T> Exceeds<T>(MixedQuery c, Rational share)
        where T : struct, IReal<T>
    {
        var s = c.MixedProbability<T>();
        var above = Gap.Greater(s, T.Of(share)).Named("s, the mean share of mixed queries, above the share claimed");
        var room = s - T.Of(share);
        return c.MixedProbability<Rational>() <= share
            ? above
            : Gap.All(above, Gap.AtMost(
                BinomialCounts.LowerTail(c.Count, (int)(share * c.Count).Floor(), s),
                T.Exp(T.Of(-2 * c.Count) * room * room)));
    }

    private sealed class ThreeQuarters : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Exceeds<T>(c, Rational.Ratio(3, 4));
    }
}
