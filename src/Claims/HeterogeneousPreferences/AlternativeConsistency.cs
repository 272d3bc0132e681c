using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The second loss is minimised by the optimal policy, and by no other.</summary>
/// <remarks>
/// The loss of each pair has its only minimum at s = σ(Δr̄), and all pairs are met at once because Δr̄ is a difference of r̄. Since every
/// pair is drawn, a policy that misses one of them loses there and gains nowhere, so π* is the only minimiser. Checked at each pair: the
/// slope is 0 at π*, negative below and positive above, the agreement probabilities taken from the labels and not from the rewards.
/// </remarks>
public sealed class AlternativeConsistency : IStatement<LabelledPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.alt.prop",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Appendix C, second proposition", line: 771),
        Statement = "Under Bradley-Terry, for finitely many equally represented types, the population loss with l = -s - I(s), s = σ(h), on o = 1, the same at 1 - s on o = 0, and 0 otherwise has exactly one minimiser, π* ∝ π_ref e^(r̄/β).",
        Reading = "Consistency is identification by the population loss; every candidate pair is labelled once by each type, as before eq. (20).",
        Domain = LabelledPopulation.Domain,
        Hypotheses =
        [
            new("types equally represented", c => c.Parts.All(k => k == 1)),
            new("one label from each type", c => c.Labels.All(k => k == 1)),
            new("preferences follow Bradley-Terry", c => c.Lapse.IsZero),
            new("every candidate pair is labelled", c => c.Sampled.All(s => s)),
        ],
        Uses = ["heterogeneous-preferences/appc.alt.min", "heterogeneous-preferences/appc.alt.unique-by-convexity"],
        Conclusion = new AlternativeConsistency(),
        Controls =
        [
            new("the same with s = σ(|U| h)", new WithTemperature()),
            new("the minimiser is π ∝ e^(r̄/β) without π_ref", new WithoutReference()),
        ],
        Cases = 1_500,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledPopulation c)
        where T : struct, IReal<T> => Minimised(c, c.OptimalPolicy<T>(), 1);

    private static Gap<T> Minimised<T>(LabelledPopulation c, T[] policy, int temperature)
        where T : struct, IReal<T>
    {
        List<Gap<T>> gaps = [Gap.Fact<T>(policy.Length == 1 || c.Sampled.All(s => s), "every pair is drawn, so that no other policy meets them all")];
        for (var y1 = 0; y1 < policy.Length; y1++)
        {
            for (var y2 = y1 + 1; y2 < policy.Length; y2++)
            {
                if (c.Sampled[y1] && c.Sampled[y2])
                {
                    gaps.Add(AtPair(c, policy, y1, y2, temperature).Named($"pair ({y1 + 1}, {y2 + 1})"));
                }
            }
        }

        return Gap.All(gaps);
    }

    private static Gap<T> AtPair<T>(LabelledPopulation c, T[] policy, int y1, int y2, int temperature)
        where T : struct, IReal<T>
    {
        var (second, first) = (T.One, T.One);
        var labels = c.LabelProbabilities<T>(y1, y2);
        foreach (var z in labels)
        {
            (second, first) = (second * z, first * (T.One - z));
        }

        // h = β log(π(y2)/π_ref(y2)) - β log(π(y1)/π_ref(y1)), so that e^h is a power of a ratio.
        var ratio = policy[y2] * T.Of(c.Reference[y1]) / (policy[y1] * T.Of(c.Reference[y2]));
        var odds = T.Pow(ratio, temperature * c.Beta);
        T Slope(T o) => -AlternativeLoss.Condition(Dual<T>.Variable(o / (T.One + o)), second, first, c.Parts.Count).Value;
        return Gap.All(
            Gap.Equal(Slope(odds), T.Zero).Named("slope at π*"),
            Gap.Less(Slope(odds / T.Of(2)), T.Zero).Named("slope below"),
            Gap.Greater(Slope(odds * T.Of(2)), T.Zero).Named("slope above"));
    }

    private sealed class WithTemperature : IStatement<LabelledPopulation>
    {
        public Gap<T> Evaluate<T>(LabelledPopulation c)
            where T : struct, IReal<T> => Minimised(c, c.OptimalPolicy<T>(), c.Parts.Count);
    }

    private sealed class WithoutReference : IStatement<LabelledPopulation>
    {
        public Gap<T> Evaluate<T>(LabelledPopulation c)
            where T : struct, IReal<T> => Minimised(c, (c with { Reference = c.Reference.Map(_ => Rational.One) }).OptimalPolicy<T>(), 1);
    }
}
