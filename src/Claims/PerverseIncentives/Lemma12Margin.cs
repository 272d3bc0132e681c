using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 12: η = (1 - γ) δ / 4 is a margin that the joint event guarantees.</summary>
/// <remarks>(|D|/|I|) d &gt; δ/4 and |I| &gt; |D| (1 - γ) give d &gt; (|I|/|D|) δ/4 &gt; (1 - γ) δ/4.</remarks>
public sealed class Lemma12Margin : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.eta",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, choice of η", line: 494),
        Statement = "With η = (1 - γ) δ/4 > 0: P(E_η(D)) ≥ P({(|D|/|I|)(ρ_data - ρ_chosen) > δ/4} ∩ {(|D|/|I|) ρ_chosen > 0} ∩ {|I| > |D|(1 - γ)}) "
            + "> 1 - exp(-|D|(1 - γ)δ²/4) - exp(-|D|(1 - γ)δ²/8) - exp(-|D|(1 - γ)p_*(1)²/2) - exp(-|D|(1 - γ)γ²/8).",
        Reading = "γ = 1 - s², the one of eq. (20).",
        Uses = ["perverse-incentives/lemma12.product"],
        Domain = FailingQueries.Counting("|D|", 1, 5),
        Hypotheses = FailingQueries.Hypotheses,
        Conclusion = new Lemma12Margin(),
        Cases = 300,
        Controls =
        [
            new("η = (1 - γ) δ serves as well", new LargerMargin()),
            new("the first two probabilities are equal", new Equality()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        var bound = T.One - c.UnionTerms<T>(c.Kept() * c.Count) - c.FewMixedTerm<T>();
        var triple = c.Triple<T>(anyChoice: true);
        return Gap.All(
            Gap.Less(T.Zero, T.Of(Margin(c))).Named("η > 0"),
            Gap.Greater(triple, bound).Named("the joint event"),
            AtLeastTriple<T>(c, 1));
    }

    private static Rational Margin(DichotomyPopulation c) => c.Kept() * c.Delta() / 4;

    /// <summary>P(E_η) ≥ P(joint event) in rationals, where equal sides are told from undecided ones.</summary>
    private static Gap<T> AtLeastTriple<T>(DichotomyPopulation c, int times)
        where T : struct, IReal<T> => Gap.Fact<T>(
            c.LikelyDrift<Rational>(times * Margin(c)) >= c.Triple<Rational>(anyChoice: true),
            "P(E_η(D)) at least that of the joint event, compared in rationals");

    private sealed class LargerMargin : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => AtLeastTriple<T>(c, 4);
    }

    private sealed class Equality : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> =>
            Gap.Equal(c.LikelyDrift<T>(Margin(c)), c.Triple<T>(anyChoice: true));
    }
}
