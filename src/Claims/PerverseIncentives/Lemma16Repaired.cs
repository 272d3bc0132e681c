using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>E(D) becomes certain as the data grow, if both categories and both types occur.</summary>
/// <remarks>Chernoff's bound for |I_1| ~ Binomial(|D|, s p_*(1)) at 1 and for |I_2| ~ Binomial(|D|, s p_*(2)) at the bound t of E(D).</remarks>
public sealed class Lemma16Repaired : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 16", line: 588),
        Statement = "Under Assumption 1 with |Y| ≥ 2, 0 < P_π̄(M_1) < 1 and 0 < p_*(1) < 1: P(E(D)) → 1 as |D| → ∞, whatever |M_1| and |M_2|; with μ_z = |D| s p_*(z), "
            + "t the greatest integer up to max(1 + β, 2β ln(p_*(2)/p_*(1))), μ_1 ≥ 1 and μ_2 ≥ t: P(E(D)) ≥ 1 - exp(-(μ_1 - 1)²/(2μ_1)) - exp(-(μ_2 - t)²/(2μ_2)).",
        Repairs = "perverse-incentives/lemma16",
        Domain = LikelyEventCase.Counting("|D|", 40),
        Hypotheses = LikelyEventCase.Hypotheses,
        Conclusion = new Lemma16Repaired(),
        Cases = 500,
        Controls =
        [
            new("P(E(D)) = 1 already", new Lemma16()),
            new("the same bound without the term of |I_2|", new WithoutSecond()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T>
    {
        Rational first = c.Mixed() * c.First, second = c.Mixed() * (1 - c.First);
        var limits = Gap.All(
            Gap.Less(T.Zero, T.Of(first)).Named("|I_1| grows with |D|"),
            Gap.Less(T.Zero, T.Of(second)).Named("|I_2| grows with |D|"));
        if (c.First.IsZero || c.First == 1)
        {
            return limits;
        }

        var least = c.Threshold();
        return first * c.Count < 1 || second * c.Count < least
            ? limits
            : Gap.All(limits, Gap.AtLeast(
                c.Event<T>(),
                T.One - Tail<T>(first * c.Count, 1) - Tail<T>(second * c.Count, least)).Named("P(E(D)) at |D|"));
    }

    private static T Tail<T>(Rational mean, int most)
        where T : struct, IReal<T> => T.Exp(T.Of(-(mean - most) * (mean - most) / (2 * mean)));

    private sealed class WithoutSecond : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T>
        {
            var mean = c.Mixed() * c.First * c.Count;
            return mean < 1
                ? Gap.Holds<T>("fewer than one choice of M_1 expected: not spoken of")
                : Gap.AtLeast(c.Event<T>(), T.One - Tail<T>(mean, 1));
        }
    }
}
