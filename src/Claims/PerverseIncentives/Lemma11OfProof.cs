using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 11 read with the γ that its proof constructs: the bound stated is not the bound shown.</summary>
/// <remarks>
/// The proof ends in exp(-|D| (1 - γ) γ² / 8) with γ = 1 - s². Where nearly every query is mixed, s² |D| lies next to the mean s |D|, γ is small
/// and so is that exponent, while (1 - γ)² / 8 is near 1/8: the stated bound is far below the probability.
/// </remarks>
public sealed class Lemma11OfProof : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma11.gamma-of-proof",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 11", line: 456),
        Statement = "For all 0 < P_π̄(M_1) < 1, |Y| ≥ 2 and |D| ≥ 1, with γ = 1 - s²: P(|I| ≤ |D| (1 - γ)) ≤ exp(-|D| (1 - γ)² / 8).",
        Reading = "γ depends on the baseline as well and is the one of the proof; the literal reading is lemma11.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma11.repaired",
        Domain = MixedQuery.Within(40) with { Edges = [new(Rational.Ratio(1, 2), 12, 40)] },
        Hypotheses = Lemma11Chernoff.Hypotheses,
        Conclusion = new Lemma11OfProof(),
        Cases = 2_000,
        Controls = [new("the same with exponent |D| (1 - γ)² / 4", new TwiceTheRate())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T> => Bounded<T>(c, 8);

    private static Gap<T> Bounded<T>(MixedQuery c, int divisor)
        where T : struct, IReal<T>
    {
        var kept = Rational.Pow(c.MixedProbability<Rational>(), 2);
        return Lemma11Repaired.Bounded<T>(c, kept, kept * kept / divisor);
    }

    private sealed class TwiceTheRate : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Bounded<T>(c, 4);
    }
}
