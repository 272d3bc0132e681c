using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 11 with a γ that knows the baseline: γ = 1 - s/2.</summary>
/// <remarks>
/// Chernoff's bound at half the mean is exp(-|D| s / 8), which is at most exp(-|D| (s/2)² / 8). The γ = 1 - s² of the proof does not
/// serve the printed exponent, since s² |D| may lie next to the mean.
/// </remarks>
public sealed class Lemma11Repaired : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma11.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 11", line: 456),
        Statement = "For all 0 < P_π̄(M_1) < 1 and |Y| ≥ 2 there is γ = γ(|Y|, P_π̄(M_1)) ∈ (0, 1), namely 1 - s/2, such that for all |D| ≥ 1: "
            + "P(|I| ≤ |D| (1 - γ)) ≤ exp(-|D| (1 - γ)² / 8).",
        Repairs = "perverse-incentives/lemma11",
        Domain = MixedQuery.Within(40),
        Hypotheses = Lemma11Chernoff.Hypotheses,
        Conclusion = new Lemma11Repaired(),
        Cases = 2_000,
        Controls =
        [
            new("the same for the γ = 1 - s² of the proof", new Lemma11OfProof()),
            new("P(|I| ≤ |D| (1 - γ)) ≤ exp(-|D|) for γ = 1 - s/2", new UnitRate()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T>
    {
        var s = c.MixedProbability<Rational>();
        return Gap.All(
            Gap.Less(T.Zero, T.Of(s / 2)).Named("γ < 1"),
            Gap.Less(T.Of(s / 2), T.One).Named("γ > 0"),
            Bounded<T>(c, s / 2, s * s / 32));
    }

    /// <summary>P(|I| ≤ share · |D|) ≤ exp(-rate · |D|).</summary>
    internal static Gap<T> Bounded<T>(MixedQuery c, Rational share, Rational rate)
        where T : struct, IReal<T>
    {
        var bound = T.Exp(T.Of(-rate * c.Count));
        return Gap.AtMost(BinomialCounts.LowerTail(c.Count, (int)(share * c.Count).Floor(), c.MixedProbability<T>()), bound);
    }

    private sealed class UnitRate : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Bounded<T>(c, c.MixedProbability<Rational>() / 2, 1);
    }
}
