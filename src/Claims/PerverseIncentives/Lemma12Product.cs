using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 12: the joint event as conditional probability times probability, bounded by a product, bounded by a sum.</summary>
/// <remarks>
/// With a the three terms at |I| = |D| (1 - γ) and b the bound of eq. (20): the terms fall in |I|, so P(A | B) &gt; 1 - a; P(B) ≥ 1 - b &gt; 0; and
/// if 1 - a is negative the product still lies below P(A ∩ B) ≥ 0. Then (1 - a)(1 - b) = 1 - a - b + ab and ab &gt; 0.
/// </remarks>
public sealed class Lemma12Product : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.product",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, product", line: 492),
        Statement = "With γ = 1 - s², A the two events of drift and choice, B = {|I| > |D|(1 - γ)}, a the three terms of the union bound at |I| = |D|(1 - γ), b = exp(-|D|(1 - γ)γ²/8): "
            + "P(A ∩ B) = P(A | B) P(B) > (1 - a)(1 - b) > 1 - a - b.",
        Reading = "γ is that of eq. (20); the bound is quoted from Lemma 11, which states another one.",
        Uses = ["perverse-incentives/lemma12.union", "perverse-incentives/lemma12.rho", "perverse-incentives/eq20"],
        Domain = FailingQueries.Counting("|D|", 1, 8),
        Hypotheses = FailingQueries.Hypotheses,
        Conclusion = new Lemma12Product(),
        Cases = 500,
        Controls =
        [
            new("(1 - a)(1 - b) < 1 - a - b", new OtherSign()),
            new("P(A ∩ B) > 1 - b", new WithoutThree()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        T a = c.UnionTerms<T>(c.Kept() * c.Count), b = c.FewMixedTerm<T>();
        var product = (T.One - a) * (T.One - b);
        return Gap.All(
            Gap.Greater(c.Triple<T>(anyChoice: true), product).Named("P(A ∩ B) > (1 - a)(1 - b)"),
            Gap.Greater(product, T.One - a - b).Named("(1 - a)(1 - b) > 1 - a - b"));
    }

    private sealed class OtherSign : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T>
        {
            T a = c.UnionTerms<T>(c.Kept() * c.Count), b = c.FewMixedTerm<T>();
            return Gap.Less((T.One - a) * (T.One - b), T.One - a - b);
        }
    }

    private sealed class WithoutThree : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T>
        {
            var b = c.FewMixedTerm<T>();
            return Gap.Greater(c.Triple<T>(anyChoice: true), T.One - b);
        }
    }
}
