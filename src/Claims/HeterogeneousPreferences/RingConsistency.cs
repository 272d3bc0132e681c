using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>On the ring the loss that looks only at agreement has π* as its one minimiser, given unlimited data.</summary>
/// <remarks>
/// Labels agree on y2 and on y1 with odds Π e^(Δr_u) = e^(3 Δr̄), which is what the loss fits: the slope of every pair is 0 at
/// h = Δr̄, and the loss is strictly convex. Here the slope is summed over all patterns of labels.
/// </remarks>
public sealed class RingConsistency : IStatement<RingRewards>
{
    /// <summary>With the slopes of the paper's code.</summary>
    public static Claim<RingRewards> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.consistent",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.2, Fig. 4(c)", line: 585),
        Statement = "For every pair of responses on the ring the expected agreement loss is stationary at h = Δr̄ and curved upwards there, so that its minimiser is π*.",
        Reading = "The slopes are those published with the paper's code. The print hedges, as its policy is trained on samples; the population limit needs no hedge.",
        Uses = ["heterogeneous-preferences/cons.prop"],
        Domain = RingDomains.Published,
        Conclusion = new RingConsistency(),
        Controls = [new("stationary at h = Δr̄ without the factor |U| in the loss", new WithoutFactor())],
    };

    /// <summary>With any slopes.</summary>
    public static Claim<RingRewards> AnySlopes { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.consistent.any-slopes",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.2, Fig. 4(c)", line: 585),
        Statement = "The same for all peaks and rates of the three types.",
        Reading = "The slopes are not printed; whatever they were, π* is the minimiser.",
        Uses = ["heterogeneous-preferences/cons.prop"],
        Domain = RingDomains.AnySlopes,
        Conclusion = new RingConsistency(),
        Controls = [new("stationary at h = Δr̄ without the factor |U| in the loss", new WithoutFactor())],
        Cases = 10,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RingRewards c)
        where T : struct, IReal<T> => Stationary<T>(c, c.Shifts.Count);

    private static Gap<T> Stationary<T>(RingRewards ring, int factor)
        where T : struct, IReal<T>
    {
        var population = ring.Population();
        var types = ring.Shifts.Count;
        var weights = population.Rewards.Select(r => r.Select(x => T.Exp(T.Of(x))).ToArray()).ToArray();
        var averages = Enumerable.Range(0, ring.Size).Select(i => T.Exp(T.Of(population.AverageReward(i) * factor))).ToArray();
        List<Gap<T>> gaps = [];
        var labels = new T[types];
        for (var i = 0; i < ring.Size; i++)
        {
            for (var j = 0; j < i; j++)
            {
                T all = T.One, none = T.One;
                for (var u = 0; u < types; u++)
                {
                    labels[u] = weights[u][i] / (weights[u][i] + weights[u][j]);
                    all *= labels[u];
                    none *= T.One - labels[u];
                }

                var odds = averages[i] / averages[j];
                var slope = AgreementLoss.Slope<T>(labels, odds, T.Of(types));

                // The slope is |U| ((A + B) σ - A): with A added to it over |U|, both sides are positive numbers.
                gaps.Add(Gap.Equal((slope / T.Of(types)) + all, all));
                gaps.Add(Gap.Less(T.Zero, all + none));
            }
        }

        return Gap.All(gaps);
    }

    private sealed class WithoutFactor : IStatement<RingRewards>
    {
        public Gap<T> Evaluate<T>(RingRewards c)
            where T : struct, IReal<T> => Stationary<T>(c, 1);
    }
}
