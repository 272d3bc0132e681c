using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 11: the number of mixed queries is binomial with success probability s.</summary>
/// <remarks>One route adds up all sequences of categories and convolves query after query; the other is the closed form.</remarks>
public sealed class Lemma11Binomial : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma11.binomial",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma11",
        Source = PerverseIncentivesDocument.At("Lemma 11, proof, law of |I|", line: 458),
        Statement = "With independent alternatives of category 1 with probability ζ = P_π̄(M_1), a query is mixed with probability s = 1 - ζ^|Y| - (1 - ζ)^|Y|, "
            + "0 < s < 1, and |I| ~ Binomial(|D|, s).",
        Reading = "s > 0 is not printed at this place, but γ = 1 - s² < 1 needs it.",
        Domain = MixedQuery.Within(8),
        Hypotheses = Lemma11Chernoff.Hypotheses,
        Conclusion = new Lemma11Binomial(),
        Cases = 300,
        Controls =
        [
            new("P(mixed) = 1 - ζ^|Y|", new OneSideOnly()),
            new("s ≤ 1/2", new AtMostHalf()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T>
    {
        T s = c.MixedProbability<T>(), mixed = ByWords<T>(c);
        T[] law = [T.One];
        for (var query = 0; query < c.Count; query++)
        {
            var next = new T[law.Length + 1];
            for (var i = 0; i < law.Length; i++)
            {
                next[i] += law[i] * (T.One - mixed);
                next[i + 1] += law[i] * mixed;
            }

            law = next;
        }

        return Gap.All([
            Gap.Less(T.Zero, s).Named("0 < s"),
            Gap.Less(s, T.One).Named("s < 1"),
            Gap.Equal(mixed, s).Named("P(mixed) = s"),
            .. Enumerable.Range(0, law.Length).Select(m => Gap.Equal(law[m], BinomialCounts.Probability(c.Count, m, s)).Named($"P(|I| = {m})")),
        ]);
    }

    private static T ByWords<T>(MixedQuery c)
        where T : struct, IReal<T> =>
        CategoryWords.Expectation(T.Of(c.Mass), c.Size, k => k > 0 && k < c.Size ? T.One : T.Zero);

    private sealed class OneSideOnly : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Gap.Equal(ByWords<T>(c), T.One - T.Pow(T.Of(c.Mass), c.Size));
    }

    private sealed class AtMostHalf : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Gap.AtMost(ByWords<T>(c), T.Of(Rational.Ratio(1, 2)));
    }
}
