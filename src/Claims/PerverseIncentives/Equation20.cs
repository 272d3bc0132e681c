using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Eq. (20): the bound on few mixed queries with γ = 1 - s².</summary>
/// <remarks>The display before it is false, but Chernoff's bound at s² |D| gives this one, since s (1 - s)² &gt; (1 - γ) γ² / 4.</remarks>
public sealed class Equation20 : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq20",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma11",
        Source = PerverseIncentivesDocument.At("Eq. (20), proof of Lemma 11", line: 464),
        Statement = "For all 0 < ζ < 1, |Y| ≥ 2 and |D| ≥ 1, with γ = 1 - s²: P(|I| ≤ |D| (1 - γ)) ≤ exp(-|D| (1 - γ) γ² / 8).",
        Reading = "As a statement of its own; it does not follow from the display before it, and it is not the bound that Lemma 11 states.",
        Uses = ["perverse-incentives/lemma11.chernoff.repaired", "perverse-incentives/lemma11.gamma-ineq"],
        Domain = MixedQuery.Within(40),
        Hypotheses = Lemma11Chernoff.Hypotheses,
        Conclusion = new Equation20(),
        Cases = 2_000,
        Controls =
        [
            new("the same with the exponent |D| (1 - γ)² / 8 of the lemma", new ExponentOfLemma()),
            new("the same with exponent 2 |D| (1 - γ) γ²", new SixteenTimesTheRate()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T> => Lemma11Repaired.Bounded<T>(c, Kept(c), Rate(c));

    /// <summary>(1 - γ) γ² / 8 for γ = 1 - s².</summary>
    internal static Rational Rate(MixedQuery c)
    {
        var kept = Kept(c);
        return kept * (1 - kept) * (1 - kept) / 8;
    }

    private static Rational Kept(MixedQuery c) => Rational.Pow(c.MixedProbability<Rational>(), 2);

    private sealed class ExponentOfLemma : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Lemma11Repaired.Bounded<T>(c, Kept(c), Kept(c) * Kept(c) / 8);
    }

    private sealed class SixteenTimesTheRate : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Lemma11Repaired.Bounded<T>(c, Kept(c), 16 * Rate(c));
    }
}
