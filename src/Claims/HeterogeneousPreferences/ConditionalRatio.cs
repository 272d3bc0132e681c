using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The optimal policy restricted to a pair, as the document equates it with a ratio.</summary>
public sealed class ConditionalRatio : IStatement<LabelledPopulation>
{
    private static readonly Hypothesis<LabelledPopulation> Equal = new("types equally represented", c => c.Parts.All(k => k == 1));

    /// <summary>The claim.</summary>
    public static Claim<LabelledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.ratio",
        Kind = ClaimKind.Equation,
        StepOf = "heterogeneous-preferences/thm.lem1",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, display before eq. (22)", line: 405),
        Statement = "π*(y2|{y1, y2}) = π*(y2)/π*(y1) = (π_ref(y2)/π_ref(y1)) exp(E_u[Δr(y1, y2; u)]/β) for all y1 ≠ y2.",
        Reading = "π*(y2|{y1, y2}) is the probability of y2 given that y1 or y2 is chosen, as introduced a few lines above.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem1.ratio.repaired",
        Domain = LabelledPopulation.Domain,
        Hypotheses = [Equal],
        Conclusion = new ConditionalRatio(),
        Controls = [new("π*(y2|{y1, y2}) = 1/2", new Half())],
        Cases = 3_000,
    };

    /// <summary>The repair.</summary>
    public static Claim<LabelledPopulation> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.ratio.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem1.ratio",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, display before eq. (22)", line: 405),
        Statement = "π*(y2|{y1, y2}) / π*(y1|{y1, y2}) = π*(y2)/π*(y1) = (π_ref(y2)/π_ref(y1)) exp(E_u[Δr(y1, y2; u)]/β).",
        Reading = "The ratio is the odds of the conditional probability. The average reward is summed in logarithms, π* normalised from eq. (10).",
        Domain = LabelledPopulation.Domain,
        Hypotheses = [Equal],
        Conclusion = new Odds(),
        Controls = [new("the conditional probability itself", new ConditionalRatio())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledPopulation c)
        where T : struct, IReal<T> => OverPairs<T>(c, (y1, y2) => y2 / (y1 + y2), (y1, y2) => Gap.Holds<T>("the rest follows"));

    private static Gap<T> OverPairs<T>(LabelledPopulation c, Func<T, T, T> conditional, Func<int, int, Gap<T>> more)
        where T : struct, IReal<T>
    {
        var policy = c.OptimalPolicy<T>();
        var total = Reals.Sum<T>(policy);
        List<Gap<T>> gaps = [];
        for (var y1 = 0; y1 < policy.Length; y1++)
        {
            for (var y2 = 0; y2 < policy.Length; y2++)
            {
                if (y1 == y2)
                {
                    continue;
                }

                gaps.Add(Gap.Equal(conditional(policy[y1] / total, policy[y2] / total), policy[y2] / policy[y1]).Named($"at (y{y1 + 1}, y{y2 + 1})"));
                gaps.Add(more(y1, y2));
            }
        }

        return Gap.All(gaps);
    }

    private sealed class Odds : IStatement<LabelledPopulation>
    {
        public Gap<T> Evaluate<T>(LabelledPopulation c)
            where T : struct, IReal<T>
        {
            var policy = c.OptimalPolicy<T>();
            return OverPairs<T>(
                c,
                (y1, y2) => y2 / (y1 + y2) / (y1 / (y1 + y2)),
                (y1, y2) =>
                {
                    // r(y; u)/β = K log b_u(y), each type with the same share 1/K.
                    var types = c.Parts.Count;
                    var mean = Reals.Sum(types, u => T.Of(types) * (T.Log(T.Of(c.Bases[u][y2])) - T.Log(T.Of(c.Bases[u][y1])))) / T.Of(types);
                    return Gap.Equal(policy[y2] / policy[y1], T.Of(c.Reference[y2] / c.Reference[y1]) * T.Exp(mean));
                });
        }
    }

    private sealed class Half : IStatement<LabelledPopulation>
    {
        public Gap<T> Evaluate<T>(LabelledPopulation c)
            where T : struct, IReal<T>
        {
            var policy = c.OptimalPolicy<T>();
            return Gap.All(policy.Select(y => Gap.Equal(y / (policy[0] + y), T.Of(Rational.Ratio(1, 2)))));
        }
    }
}
