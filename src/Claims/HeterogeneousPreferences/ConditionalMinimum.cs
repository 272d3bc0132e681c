using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Eq. (22): where the pair's own expected loss is least, as a function of θ' = π(y2|{y1, y2}).</summary>
/// <remarks>
/// The agreement loss is strictly convex in h at each pair, so a zero slope marks its one minimiser. The left side of eq. (22) is the odds
/// of that minimiser; it exceeds 1 whenever π* prefers y2, where no probability θ' can equal it.
/// </remarks>
public sealed class ConditionalMinimum : IStatement<LabelledPopulation>
{
    private static readonly Hypothesis<LabelledPopulation>[] Setting =
    [
        new("types equally represented", c => c.Parts.All(k => k == 1)),
        new("one label from each type", c => c.Labels.All(k => k == 1)),
        new("preferences follow Bradley-Terry", c => c.Lapse.IsZero),
    ];

    /// <summary>The claim.</summary>
    public static Claim<LabelledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.eq22",
        Kind = ClaimKind.Equation,
        StepOf = "heterogeneous-preferences/thm.lem1",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, eq. (22)", line: 407),
        Statement = "(π_ref(y2)/π_ref(y1)) exp(E_u[Δr]/β) = argmin over θ' of Σ_o l'(o; π*({y1, y2}), θ') χ_o(z), for every consistent l and y1 ≠ y2.",
        Reading = "θ' stands for π(y2|{y1, y2}), so it lies in (0, 1). Asked of the temperature-adjusted agreement loss, which is consistent pair by pair.",
        Uses = ["heterogeneous-preferences/cons.prop", "heterogeneous-preferences/thm.lem1.ratio"],
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.lem1.eq22.repaired",
        Domain = LabelledPopulation.Domain,
        Hypotheses = Setting,
        Conclusion = new ConditionalMinimum(),
        Controls = [new("the minimiser is 1/2 for every population", new AtHalf())],
        Cases = 3_000,
    };

    /// <summary>The repair.</summary>
    public static Claim<LabelledPopulation> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.eq22.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem1.eq22",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, eq. (22)", line: 407),
        Statement = "With ω = (π_ref(y2)/π_ref(y1)) exp(E_u[Δr]/β), the temperature-adjusted agreement loss at (y1, y2) is least over θ' at ω/(1 + ω) alone.",
        Domain = LabelledPopulation.Domain,
        Hypotheses = Setting,
        Conclusion = new AtConditional(),
        Controls = [new("least at ω", new ConditionalMinimum()), new("least at 1/2", new AtHalf())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledPopulation c)
        where T : struct, IReal<T> => OverPairs<T>(c, odds => odds);

    private static Gap<T> OverPairs<T>(LabelledPopulation c, Func<T, T> minimiser)
        where T : struct, IReal<T>
    {
        var (policy, types, gaps) = (c.OptimalPolicy<T>(), c.Parts.Count, new List<Gap<T>>());
        for (var y1 = 0; y1 < policy.Length; y1++)
        {
            for (var y2 = 0; y2 < policy.Length; y2++)
            {
                if (y1 == y2)
                {
                    continue;
                }

                var theta = minimiser(policy[y2] / policy[y1]);
                if (!Reals.IsLess(theta, T.One))
                {
                    gaps.Add(Gap.Fails<T>($"the left side at (y{y1 + 1}, y{y2 + 1}) is 1 or more, which no π(y2|{{y1, y2}}) in (0, 1) is"));
                    continue;
                }

                // h = β log((θ'/(1 - θ')) π_ref(y1)/π_ref(y2)), eq. (18).
                var induced = theta / (T.One - theta) * T.Of(c.Reference[y1] / c.Reference[y2]);
                var slope = AgreementLoss.Slope<T>(c.LabelProbabilities<T>(y1, y2), T.Pow(induced, types * c.Beta), T.Of(types));
                gaps.Add(Gap.Equal(slope, T.Zero).Named($"slope in h at (y{y1 + 1}, y{y2 + 1})"));
            }
        }

        return Gap.All(gaps);
    }

    private sealed class AtConditional : IStatement<LabelledPopulation>
    {
        public Gap<T> Evaluate<T>(LabelledPopulation c)
            where T : struct, IReal<T> => OverPairs<T>(c, odds => odds / (T.One + odds));
    }

    private sealed class AtHalf : IStatement<LabelledPopulation>
    {
        public Gap<T> Evaluate<T>(LabelledPopulation c)
            where T : struct, IReal<T> => OverPairs<T>(c, _ => T.Of(Rational.Ratio(1, 2)));
    }
}
