using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A population that labels every pair of responses, and what is collected from it.</summary>
/// <param name="Parts">k_u: type u is the share k_u / K of the users, K = Σ k_u; all 1 when equally represented.</param>
/// <param name="Labels">How many labels of each sample come from type u.</param>
/// <param name="Bases">b_u(y) &gt; 0 per type and response; the reward is r(y; u) = K β log b_u(y), so that π* is rational.</param>
/// <param name="Reference">π_ref, positive weights.</param>
/// <param name="Beta">β, a positive integer.</param>
/// <param name="Sampled">Whether the response is ever drawn for a pair.</param>
/// <param name="Lapse">The probability with which a label is a coin toss; 0 under Bradley-Terry.</param>
public sealed record LabelledPopulation(
    ValueList<int> Parts,
    ValueList<int> Labels,
    ValueList<ValueList<Rational>> Bases,
    ValueList<Rational> Reference,
    int Beta,
    ValueList<bool> Sampled,
    Rational Lapse)
{
    /// <summary>One to four equally represented types, one label each, one to four responses, all pairs sampled.</summary>
    public static Domain<LabelledPopulation> Domain { get; } = new()
    {
        Name = "1 to 4 equally represented types under Bradley-Terry, one label each, 1 to 4 responses, β in {1, 2}, any π_ref",
        Draw = draws => Drawn(draws, false),
        Print = c => $"shares {c.Parts}, labels per type {c.Labels}, b = {c.Bases}, π_ref ∝ {c.Reference}, β = {c.Beta}, sampled {c.Sampled}, lapse {c.Lapse}",
        Classes =
        [
            new("one type", c => c.Parts.Count == 1, Rational.Ratio(1, 20)),
            new("one response", c => c.Reference.Count == 1, Rational.Ratio(1, 20)),
            new("three responses or more", c => c.Reference.Count > 2, Rational.Ratio(1, 10)),
            new("types that disagree", c => c.Reference.Count > 1 && c.Bases.Any(b => b[0] < b[1]) && c.Bases.Any(b => b[0] > b[1]), Rational.Ratio(1, 10)),
        ],
        Wider = new()
        {
            Name = "1 to 4 types with shares and labels of 1 or 2 parts, responses that may never be drawn, labels that may lapse",
            Draw = draws => Drawn(draws, true),
            Print = c => $"shares {c.Parts}, labels per type {c.Labels}, b = {c.Bases}, π_ref ∝ {c.Reference}, β = {c.Beta}, sampled {c.Sampled}, lapse {c.Lapse}",
        },
    };

    /// <summary>The optimal policy: weights π_ref(y) e^(r̄(y)/β) with r̄ the average reward over users, eq. (10).</summary>
    public T[] OptimalPolicy<T>()
        where T : struct, IReal<T>
    {
        var policy = new T[Reference.Count];
        for (var y = 0; y < policy.Length; y++)
        {
            policy[y] = T.Of(Reference[y]);
            for (var u = 0; u < Parts.Count; u++)
            {
                // r̄/β = Σ_u (k_u/K) K log b_u, so that e^(r̄/β) = Π_u b_u^(k_u).
                policy[y] *= T.Pow(T.Of(Bases[u][y]), Parts[u]);
            }
        }

        return policy;
    }

    /// <summary>For each label of a sample the probability that it prefers y2 to y1.</summary>
    public T[] LabelProbabilities<T>(int y1, int y2)
        where T : struct, IReal<T>
    {
        List<T> labels = [];
        for (var u = 0; u < Parts.Count; u++)
        {
            var odds = T.Pow(T.Of(Bases[u][y2] / Bases[u][y1]), Parts.Sum() * Beta);
            var lapse = T.Of(Lapse);
            var prefers = ((T.One - lapse) * odds / (T.One + odds)) + (lapse / T.Of(2));
            for (var k = 0; k < Labels[u]; k++)
            {
                labels.Add(prefers);
            }
        }

        return [.. labels];
    }

    private static LabelledPopulation Drawn(Draws draws, bool wide)
    {
        var types = draws.Integer(1, wide ? 3 : 4);
        var responses = draws.Integer(1, 4);
        var parts = draws.List(types, d => wide ? d.Integer(1, 2) : 1);
        var labels = draws.List(types, d => wide ? d.Integer(1, 2) : 1);
        var bases = draws.List(types, d => d.List(responses, e => e.OneOf<Rational>(1, 2, 3, Rational.Ratio(1, 2), Rational.Ratio(3, 2), 5)));
        return new(
            parts,
            labels,
            bases,
            draws.List(responses, d => (Rational)d.Integer(1, 5)),
            draws.Integer(1, 2),
            draws.List(responses, d => !wide || !d.Flip()),
            wide ? draws.OneOf<Rational>(0, Rational.Ratio(1, 5)) : 0);
    }
}

/// <summary>The agreement loss with temperature |U| is minimised by the optimal policy, and by no other.</summary>
/// <remarks>
/// Given agreement, the odds of y2 over y1 are Π_u e^(Δr_u) = e^(|U| Δr̄), so the loss of each pair is least at |U| h = |U| Δr̄, and all
/// pairs are met at once because Δr̄ is a difference of r̄. The slope is taken with respect to each θ(y) = β log(π(y)/π_ref(y)); the loss
/// is convex in θ, and strictly so up to a constant when the drawn pairs connect all responses, so a zero slope there certifies the
/// unique minimiser. Convergence of the empirical minimiser is the usual theory of M-estimators and is taken for granted, as printed.
/// The last display of the printed proof has σ(h) where this needs σ(|U| h); the proposition itself has it right.
/// </remarks>
public sealed class AgreementConsistency : IStatement<LabelledPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.prop",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proposition after eq. (20)", line: 355),
        Statement = "Under Bradley-Terry, for finitely many equally represented types, the population loss E[l] with l = -log σ(|U| h) on o = 1, -log σ(-|U| h) on o = 0 and 0 otherwise has exactly one minimiser, π* ∝ π_ref e^(r̄/β).",
        Reading = "Consistency is identification by the population loss. Labels are collected for every candidate pair, as printed before eq. (20), so every response is drawn.",
        Domain = LabelledPopulation.Domain,
        Hypotheses =
        [
            new("types equally represented", c => c.Parts.All(k => k == 1)),
            new("one label from each type", c => c.Labels.All(k => k == 1)),
            new("preferences follow Bradley-Terry", c => c.Lapse.IsZero),
            new("every candidate pair is labelled", c => c.Sampled.All(s => s)),
        ],
        Conclusion = new AgreementConsistency(),
        Controls =
        [
            new("the same with σ(h) in place of σ(|U| h)", new WithoutTemperature()),
            new("the minimiser is the average reward itself at temperature 1: π ∝ e^(r̄/β) without π_ref", new WithoutReference()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledPopulation c)
        where T : struct, IReal<T>
    {
        var policy = c.OptimalPolicy<T>();
        return Minimised(c, policy, c.Reference.Map(T.Of).Span.ToArray(), c.Parts.Count);
    }

    private static Gap<T> Minimised<T>(LabelledPopulation c, T[] policy, T[] reference, int temperature)
        where T : struct, IReal<T>
    {
        var slopes = new T[policy.Length];
        for (var y1 = 0; y1 < policy.Length; y1++)
        {
            for (var y2 = 0; y2 < policy.Length; y2++)
            {
                if (y1 != y2 && c.Sampled[y1] && c.Sampled[y2])
                {
                    // h = β log(π(y2)/π_ref(y2)) - β log(π(y1)/π_ref(y1)), eq. (18).
                    var ratio = policy[y2] * reference[y1] / (policy[y1] * reference[y2]);
                    var slope = AgreementLoss.Slope<T>(c.LabelProbabilities<T>(y1, y2), T.Pow(ratio, temperature * c.Beta), T.Of(temperature));
                    slopes[y2] += slope;
                    slopes[y1] -= slope;
                }
            }
        }

        List<Gap<T>> gaps = [Gap.Fact<T>(policy.Length == 1 || c.Sampled.All(s => s), "the drawn pairs connect all responses, so the minimiser is unique")];
        for (var y = 0; y < policy.Length; y++)
        {
            gaps.Add(Gap.Equal(slopes[y], T.Zero).Named($"slope of E[l] in θ(y{y + 1}) at π*"));
        }

        return Gap.All(gaps);
    }

    private sealed class WithoutTemperature : IStatement<LabelledPopulation>
    {
        public Gap<T> Evaluate<T>(LabelledPopulation c)
            where T : struct, IReal<T> => Minimised(c, c.OptimalPolicy<T>(), c.Reference.Map(T.Of).Span.ToArray(), 1);
    }

    private sealed class WithoutReference : IStatement<LabelledPopulation>
    {
        public Gap<T> Evaluate<T>(LabelledPopulation c)
            where T : struct, IReal<T>
        {
            var policy = (c with { Reference = c.Reference.Map(_ => Rational.One) }).OptimalPolicy<T>();
            return Minimised(c, policy, c.Reference.Map(T.Of).Span.ToArray(), c.Parts.Count);
        }
    }
}
