using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>On the ring π_DPO has the order of the Borda count, wholly and not only to a large extent, given unlimited data.</summary>
/// <remarks>
/// At the minimiser Σ_j σ(θ_i - θ_j) = n NBC(i), and the left side increases with θ_i: so much is the proposition of Sec. 4.2. Here the
/// minimiser is found by Newton's method and certified, and its order is compared with that of the counts, which do not enter into it.
/// Responses to which types of equal slopes give the same rewards, in whatever order, are tied in both.
/// </remarks>
public sealed class RingOrder : IStatement<RingRewards>
{
    /// <summary>With the slopes of the paper's code.</summary>
    public static Claim<RingRewards> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.ordinal",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.2, Fig. 4(a)", line: 583),
        Statement = "NBC(δ) < NBC(δ') exactly when π_DPO(δ) < π_DPO(δ'), for all δ, δ' on the ring, in the population limit.",
        Reading = "The slopes are those published with the paper's code. The print hedges, as its policy is trained on samples; the population limit needs no hedge.",
        Expected = VerdictKind.Proved,
        Uses = ["heterogeneous-preferences/nbc.dpo-order"],
        Domain = RingDomains.Published,
        Conclusion = new RingOrder(),
        Controls = [new("the order of NBC is that of the average reward", new AverageOrder())],
    };

    /// <summary>With any slopes.</summary>
    public static Claim<RingRewards> AnySlopes { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.ordinal.any-slopes",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.2, Fig. 4(a)", line: 583),
        Statement = "The same for all peaks and rates of the three types.",
        Reading = "The slopes are not printed; whatever they were, the order is that of NBC.",
        Uses = ["heterogeneous-preferences/nbc.dpo-order"],
        Domain = RingDomains.AnySlopes,
        Conclusion = new RingOrder(),
        Controls = [new("the order of NBC is that of the average reward", new AverageOrder())],
        Cases = 16,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RingRewards c)
        where T : struct, IReal<T>
    {
        var population = c.Population();
        var moments = new ComparisonMoments<T>(population);
        var ties = Ties(c, population);
        var sorted = ties.Select(g => (Position: g[0], Count: moments.BordaCount(g[0])))
            .OrderBy(p => T.Approximate(p.Count)).ThenBy(p => p.Position).ToList();
        var policy = RingDomains.Required<T>(PopulationOptima.Dpo<T>(population));

        // The counts of neighbours in this order are compared, so that the order is decided and not assumed.
        var order = sorted.Zip(sorted.Skip(1)).Select(pair => Gap.All(
            Gap.Less(pair.First.Count, pair.Second.Count).Named("NBC"),
            RingDomains.Above<T>(policy, pair.Second.Position, policy, pair.First.Position).Named("π_DPO"))
            .Named($"δ = {c.Difference(pair.First.Position)} below {c.Difference(pair.Second.Position)}"));
        return Gap.All([.. order, .. ties.Select(places => Tied<T>(policy, places))]);
    }

    // NBC(δ) is a sum over types of a function of their slopes and of their reward at δ: equal lists of both are tied.
    private static List<List<int>> Ties(RingRewards ring, Population population) =>
        [.. Enumerable.Range(0, ring.Size)
            .GroupBy(i => ValueList.From(Enumerable.Range(0, ring.Shifts.Count)
                .Select(u => (Peak: ring.Peaks[u], Rate: ring.Rates[u], Reward: population.Rewards[u][i]))
                .OrderBy(t => t.Peak).ThenBy(t => t.Rate).ThenBy(t => t.Reward)))
            .Select(g => g.ToList())];

    // The certificate cannot show equality, but it could show the contrary.
    private static Gap<T> Tied<T>(CertifiedMinimum policy, List<int> places)
        where T : struct, IReal<T> => Gap.Fact<T>(
            typeof(T) == typeof(Float64) || places.All(i => places.All(j => !policy.IsAbove(i, j))), "responses tied in NBC are not told apart by π_DPO");

    private sealed class AverageOrder : IStatement<RingRewards>
    {
        public Gap<T> Evaluate<T>(RingRewards c)
            where T : struct, IReal<T>
        {
            var population = c.Population();
            var moments = new ComparisonMoments<T>(population);
            int first = c.Position(0), second = c.Position(10);
            var (a, b) = (moments.BordaCount(first), moments.BordaCount(second));
            return population.AverageReward(first) < population.AverageReward(second) ? Gap.Less(a, b) : Gap.AtMost(b, a);
        }
    }
}
