using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Given agreement, the likelihood that all types prefer y2, in rewards and in terms of π*.</summary>
public sealed class AgreementLikelihood : IStatement<LabelledPopulation>
{
    private static readonly Hypothesis<LabelledPopulation>[] Setting =
    [
        new("types equally represented", c => c.Parts.All(k => k == 1)),
        new("one label from each type", c => c.Labels.All(k => k == 1)),
        new("preferences follow Bradley-Terry", c => c.Lapse.IsZero),
    ];

    /// <summary>The likelihood as a function of the rewards.</summary>
    public static Claim<LabelledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.agree",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/cons.prop",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the proposition, first display", line: 359),
        Statement = "Pr(y2 ≻ y1 | agreement) = Π σ(Δr_u) / (Π σ(Δr_u) + Π σ(-Δr_u)) = e^(Σ r(y2; u)) / (e^(Σ r(y1; u)) + e^(Σ r(y2; u))) = σ(|U| E_u[Δr]).",
        Reading = "The first member is the share of the pattern of ones among the two patterns of agreement. E_u[Δr] is taken from π* by eq. (11). y1 = y2 is included.",
        Domain = LabelledPopulation.Domain,
        Hypotheses = Setting,
        Conclusion = new AgreementLikelihood(),
        Controls = [new("σ(E_u[Δr]) without |U|", new Induced(false)), new("the likelihood that not all types prefer y1", new NotAllFirst())],
        Cases = 2_000,
    };

    /// <summary>The last display of the proof, as printed.</summary>
    public static Claim<LabelledPopulation> InPolicy { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.sigma-h",
        Kind = ClaimKind.Equation,
        StepOf = "heterogeneous-preferences/cons.prop",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the proposition, last display", line: 365),
        Statement = "Pr(y2 ≻ y1 | π*, agreement) = σ(h(y1, y2; π*)).",
        Uses = ["heterogeneous-preferences/cons.agree"],
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/cons.sigma-h.repaired",
        Domain = LabelledPopulation.Domain,
        Hypotheses = Setting,
        Conclusion = new Induced(false),
        Controls = [new("the likelihood is 1/2 always", new Even())],
        Cases = 2_000,
    };

    /// <summary>The repair.</summary>
    public static Claim<LabelledPopulation> InPolicyRepaired { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.sigma-h.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/cons.sigma-h",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the proposition, last display", line: 365),
        Statement = "Pr(y2 ≻ y1 | π*, agreement) = σ(|U| h(y1, y2; π*)).",
        Domain = LabelledPopulation.Domain,
        Hypotheses = Setting,
        Conclusion = new Induced(true),
        Controls = [new("σ(h) as printed", new Induced(false)), new("1/2 always", new Even())],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledPopulation c)
        where T : struct, IReal<T> => OverPairs<T>(c, (y1, y2, likelihood) =>
        {
            var (first, second) = (Weight<T>(c, y1), Weight<T>(c, y2));
            return Gap.All(
                Gap.Equal(likelihood, second / (first + second)).Named($"by summed rewards at (y{y1 + 1}, y{y2 + 1})"),
                Gap.Equal(likelihood, Logistic(c.OptimalPolicy<T>(), c, y1, y2, c.Parts.Count)).Named("by the average reward"));
        });

    private static Gap<T> OverPairs<T>(LabelledPopulation c, Func<int, int, T, Gap<T>> say)
        where T : struct, IReal<T>
    {
        List<Gap<T>> gaps = [];
        for (var y1 = 0; y1 < c.Reference.Count; y1++)
        {
            for (var y2 = 0; y2 < c.Reference.Count; y2++)
            {
                var z = c.LabelProbabilities<T>(y1, y2);
                var (all, none) = (PatternLaw.Probability<T>(z, (1 << z.Length) - 1), PatternLaw.Probability<T>(z, 0));
                gaps.Add(say(y1, y2, all / (all + none)));
            }
        }

        return Gap.All(gaps);
    }

    // e^(Σ_u r(y; u)) with e^(r(y; u)) = b_u(y)^(K β).
    private static T Weight<T>(LabelledPopulation c, int y)
        where T : struct, IReal<T> => T.Pow(c.Bases.Aggregate(T.One, (product, b) => product * T.Of(b[y])), c.Parts.Sum() * c.Beta);

    // σ(s h) with e^h = (π(y2) π_ref(y1) / (π(y1) π_ref(y2)))^β, eq. (18).
    private static T Logistic<T>(T[] policy, LabelledPopulation c, int y1, int y2, int scale)
        where T : struct, IReal<T>
    {
        var odds = T.Pow(policy[y2] / policy[y1] * T.Of(c.Reference[y1] / c.Reference[y2]), c.Beta * scale);
        return odds / (T.One + odds);
    }

    private sealed class Induced(bool scaled) : IStatement<LabelledPopulation>
    {
        public Gap<T> Evaluate<T>(LabelledPopulation c)
            where T : struct, IReal<T> => OverPairs<T>(c, (y1, y2, likelihood) =>
                Gap.Equal(likelihood, Logistic(c.OptimalPolicy<T>(), c, y1, y2, scaled ? c.Parts.Count : 1)).Named($"at (y{y1 + 1}, y{y2 + 1})"));
    }

    private sealed class NotAllFirst : IStatement<LabelledPopulation>
    {
        public Gap<T> Evaluate<T>(LabelledPopulation c)
            where T : struct, IReal<T> => OverPairs<T>(c, (y1, y2, likelihood) =>
                Gap.Equal(likelihood, T.One - PatternLaw.Probability<T>(c.LabelProbabilities<T>(y1, y2), 0)));
    }

    private sealed class Even : IStatement<LabelledPopulation>
    {
        public Gap<T> Evaluate<T>(LabelledPopulation c)
            where T : struct, IReal<T> => OverPairs<T>(c, (_, _, likelihood) => Gap.Equal(likelihood, T.Of(Rational.Ratio(1, 2))));
    }
}
