using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 12: the mean share of M_1 in mixed queries is F(ζ).</summary>
/// <remarks>The mean is summed over all sequences of categories, the law of |Y ∩ M_1| compared with the binomial one on the way.</remarks>
public sealed class Lemma12Offered : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.e1",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, first display", line: 472),
        Statement = "Under Assumption 1, |Y ∩ M_1| ~ Binomial(|Y|, ζ) and E[|Y ∩ M_1|/|Y| | (Y, y) ∈ I] = (ζ - ζ^|Y|) / (1 - ζ^|Y| - (1 - ζ)^|Y|) = F(ζ), ζ = P_π̄(M_1).",
        Uses = ["perverse-incentives/f.formula"],
        Domain = MixedQuery.Within(1),
        Hypotheses =
        [
            new("0 < ζ < 1", c => c.Mass.Sign > 0 && c.Mass < 1),
            new("|Y| ≥ 2", c => c.Size >= 2),
        ],
        Conclusion = new Lemma12Offered(),
        Cases = 300,
        Controls =
        [
            new("E[|Y ∩ M_1|/|Y| | (Y, y) ∈ I] = ζ", new Unconditional()),
            new("E[|Y ∩ M_1|/|Y| | (Y, y) ∈ I] = 1 - F(ζ)", new OtherCategory()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T>
    {
        var mass = T.Of(c.Mass);
        var law = CategoryWords.Law(mass, c.Size);
        return Gap.All([
            .. Enumerable.Range(0, law.Length).Select(k => Gap.Equal(law[k], BinomialCounts.Probability(c.Size, k, mass)).Named($"P(|Y ∩ M_1| = {k})")),
            Gap.Equal(Share(law), MixedQueries.ShareFormula(mass, c.Size)).Named("F"),
        ]);
    }

    private static T ByWords<T>(MixedQuery c)
        where T : struct, IReal<T> => Share(CategoryWords.Law(T.Of(c.Mass), c.Size));

    private static T Share<T>(T[] law)
        where T : struct, IReal<T>
    {
        var size = law.Length - 1;
        return Reals.Sum(size - 1, i => law[i + 1] * T.Of(Rational.Ratio(i + 1, size))) / Reals.Sum(size - 1, i => law[i + 1]);
    }

    private sealed class Unconditional : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Gap.Equal(ByWords<T>(c), T.Of(c.Mass));
    }

    private sealed class OtherCategory : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Gap.Equal(ByWords<T>(c), T.One - MixedQueries.ShareFormula(T.Of(c.Mass), c.Size));
    }
}
