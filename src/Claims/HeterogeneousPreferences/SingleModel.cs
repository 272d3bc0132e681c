using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Mixtures of Bradley-Terry models and whether one Bradley-Terry model has their preferences.</summary>
/// <remarks>
/// One model has P(i, j)/P(j, i) = v_i/v_j, so both ways round a triple the products of P agree. On two responses that asks nothing: every
/// mixture is a single model there. On three the shares 1:1 and small integer weights already break it.
/// </remarks>
public sealed class SingleModel : IStatement<ComparedPopulation>
{
    private static readonly Hypothesis<ComparedPopulation> Heterogeneous = new("two types differ in a preference", Differs);

    /// <summary>The claim in its context: such mixtures exist.</summary>
    public static Claim<ComparedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/het.mixture-single",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, heterogeneous preferences", line: 77),
        Statement = "There is a mixture of Bradley-Terry models with Pr(1≻2) Pr(2≻3) Pr(3≻1) ≠ Pr(1≻3) Pr(3≻2) Pr(2≻1), so that no single Bradley-Terry model has its preferences.",
        Reading = "The sentence is an example of what cannot be ensured, and refers to a proposition of Appendix C that says 'there exists'. Read of every mixture: het.mixture-single.every-mixture.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = ComparedPopulation.AnySupport,
        Conclusion = new SingleModel(),
        Controls =
        [
            new("for all: both products agree", new Balanced()),
            new("for all: the population's odds of 1 over 2 are the first type's", new FirstTypeSpeaks()),
        ],
    };

    /// <summary>The claim for every mixture.</summary>
    public static Claim<ComparedPopulation> EveryMixture { get; } = new()
    {
        Id = "heterogeneous-preferences/het.mixture-single.every-mixture",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, heterogeneous preferences", line: 77),
        Statement = "No mixture of Bradley-Terry models that differ in a preference has the preferences of a single one: on some triple the two products differ.",
        Reading = "'A mixture' read as any mixture of models that are not all the same.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/het.mixture-single.every-mixture.repaired",
        Domain = ComparedPopulation.AnySupport,
        Hypotheses = [Heterogeneous],
        Conclusion = new SomeTripleUnbalanced(),
        Controls = [new("P(1≻2) P(2≻1) > 1/4", new AboveQuarter())],
    };

    /// <summary>The repair: exactly the mixtures whose triples balance are single models.</summary>
    public static Claim<ComparedPopulation> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/het.mixture-single.every-mixture.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/het.mixture-single.every-mixture",
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, heterogeneous preferences", line: 77),
        Statement = "A mixture of Bradley-Terry models has the preferences of a single one, v_i = P(i≻1)/P(1≻i) up to a factor, exactly when both products agree on every triple: always on two responses.",
        Domain = ComparedPopulation.AnySupport,
        Conclusion = new ExactlyBalanced(),
        Controls =
        [
            new("exactly when all types are the same", new ExactlyHomogeneous()),
            new("always", new AlwaysSingle()),
        ],
        Cases = 4_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedPopulation c)
        where T : struct, IReal<T> => c.ResponseCount() < 3
            ? Gap.Fails<T>("no triple")
            : Gap.Differ(Cycle<T>(c, 0, 1, 2), Cycle<T>(c, 0, 2, 1));

    private static T Cycle<T>(ComparedPopulation c, int i, int j, int k)
        where T : struct, IReal<T> => c.Preference<T>(i, j) * c.Preference<T>(j, k) * c.Preference<T>(k, i);

    private static IEnumerable<(int I, int J, int K)> Triples(ComparedPopulation c) =>
        from i in Enumerable.Range(0, c.ResponseCount())
        from j in Enumerable.Range(0, i)
        from k in Enumerable.Range(0, j)
        select (i, j, k);

    private static Gap<T> IsBalanced<T>(ComparedPopulation c)
        where T : struct, IReal<T> => Gap.All(Triples(c).Select(t => Gap.Equal(Cycle<T>(c, t.I, t.J, t.K), Cycle<T>(c, t.I, t.K, t.J)).Named("both ways round")));

    // The only candidate for the scores is read off the comparisons with the first response.
    private static Gap<T> IsSingle<T>(ComparedPopulation c)
        where T : struct, IReal<T>
    {
        var v = Enumerable.Range(0, c.ResponseCount()).Select(i => c.Preference<T>(i, 0) / c.Preference<T>(0, i)).ToArray();
        return Gap.All(
            from i in Enumerable.Range(0, v.Length)
            from j in Enumerable.Range(0, i)
            select Gap.Equal(c.Preference<T>(i, j), v[i] / (v[i] + v[j])).Named("single model"));
    }

    private static bool Differs(ComparedPopulation c) => Enumerable.Range(0, c.ResponseCount()).Any(y =>
        c.Weights.Any(w => w[y] * c.Weights[0][0] != c.Weights[0][y] * w[0]));

    private sealed class Balanced : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => IsBalanced<T>(c);
    }

    private sealed class SomeTripleUnbalanced : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => c.ResponseCount() < 3
                ? Gap.Fails<T>("on two responses v = (P(1≻2), P(2≻1)) is a single Bradley-Terry model with these preferences")
                : Gap.Any(Triples(c).Select(t => Gap.Differ(Cycle<T>(c, t.I, t.J, t.K), Cycle<T>(c, t.I, t.K, t.J))));
    }

    private sealed class ExactlyBalanced : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Iff(IsSingle<T>(c), IsBalanced<T>(c));
    }

    private sealed class ExactlyHomogeneous : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Iff(IsSingle<T>(c), Gap.Fact<T>(!Differs(c), "all types the same"));
    }

    private sealed class AlwaysSingle : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => IsSingle<T>(c);
    }

    private sealed class FirstTypeSpeaks : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(c.Preference<T>(0, c.ResponseCount() - 1), c.OfType<T>(0, 0, c.ResponseCount() - 1));
    }

    private sealed class AboveQuarter : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Greater(c.Preference<T>(0, 1) * c.Preference<T>(1, 0), T.Of(Rational.Ratio(1, 4)));
    }
}
