using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Chernoff's bound where it applies: at s² |D|, a factor s below the mean.</summary>
/// <remarks>P(X ≤ (1 - δ) μ) ≤ exp(-μ δ² / 2) with μ = s |D| and δ = 1 - s; the event has 1 - γ = s², as the lemma goes on to choose.</remarks>
public sealed class Lemma11ChernoffRepaired : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma11.chernoff.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 11, proof, first display", line: 460),
        Statement = "For all 0 < ζ < 1, |Y| ≥ 2 and |D| ≥ 1, with |I| ~ Binomial(|D|, s): P(|I| ≤ s² |D|) ≤ exp(-|D| s (1 - s)² / 2).",
        Repairs = "perverse-incentives/lemma11.chernoff",
        Domain = MixedQuery.Within(40),
        Hypotheses = Lemma11Chernoff.Hypotheses,
        Conclusion = new Lemma11ChernoffRepaired(),
        Cases = 2_000,
        Controls =
        [
            new("P(|I| ≤ s |D|) ≤ the same", new Lemma11Chernoff()),
            new("P(|I| ≤ s² |D|) ≤ exp(-2 |D| s (1 - s)²)", new FourTimesTheRate()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T> => Lemma11Chernoff.Bounded<T>(c, Square(c), 1);

    private static Rational Square(MixedQuery c) => Rational.Pow(c.MixedProbability<Rational>(), 2);

    private sealed class FourTimesTheRate : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Lemma11Chernoff.Bounded<T>(c, Square(c), 4);
    }
}
