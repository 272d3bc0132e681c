using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The last step of Lemma 12: the bound tends to 1 with |D|.</summary>
/// <remarks>
/// Each term must fall at a positive rate. At p_*(1) = 0, which p_*(1) &lt; F admits, the third term is exp(0) = 1 at every |D| and the bound tends
/// to 0. The lemma itself holds there, since one-sided queries supply choices of M_1.
/// </remarks>
public sealed class Lemma12End : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.end",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, last line", line: 498),
        Statement = "For all |Y| ≥ 3 and p_*(1) < F(P_π̄(M_1)): 1 - exp(-|D|(1 - γ)δ²/4) - exp(-|D|(1 - γ)δ²/8) - exp(-|D|(1 - γ)p_*(1)²/2) - exp(-|D|(1 - γ)γ²/8) → 1 as |D| → ∞.",
        Reading = "p_*(1) = 0 satisfies the hypothesis of the lemma as printed.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma12.end.repaired",
        Domain = FailingQueries.Counting("|D|", 1, 30),
        Hypotheses = FailingQueries.Hypotheses,
        Conclusion = new Lemma12End(),
        Controls = [new("the bound exceeds 1/2 at every |D|", new AlreadyThere())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        Rational kept = c.Kept(), square = c.Delta() * c.Delta();
        return Gap.All(
            Gap.Less(T.Zero, T.Of(kept * square / 4)).Named("rate of the first term"),
            Gap.Less(T.Zero, T.Of(kept * square / 8)).Named("rate of the second term"),
            Gap.Less(T.Zero, T.Of(kept * c.First * c.First / 2)).Named("rate of the third term"),
            Gap.Less(T.Zero, T.Of(kept * (1 - kept) * (1 - kept) / 8)).Named("rate of the fourth term"));
    }

    private sealed class AlreadyThere : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> =>
            Gap.Greater(T.One - c.UnionTerms<T>(c.Kept() * c.Count) - c.FewMixedTerm<T>(), T.Of(Rational.Ratio(1, 2)));
    }
}
