using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>On the ring the optimal policy prefers δ = -10 and 10 where DPO and the Borda count prefer δ = 0.</summary>
/// <remarks>
/// Eq. (10) has the order of the average reward, which is rational. Types at the sides agree on little but dislike the middle less than
/// each other's favourite; the Borda count sees a bounded loss where the average reward sees the full peak.
/// </remarks>
public sealed class RingPreferredResponses : IStatement<RingRewards>
{
    /// <summary>With some slopes.</summary>
    public static Claim<RingRewards> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.family",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.2, Fig. 4(a)", line: 583),
        Statement = "There are linearly decreasing R_u floored at 0 with: the average reward is greatest at δ = ±10 alone, and NBC and π_DPO at δ = 0 alone.",
        Reading = "Around ±10 and near 0 read as at ±10 and at 0. The slopes are not printed, so that some are asked for; with those of the paper's code see the claim on the published slopes.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = RingDomains.EvenSides,
        Conclusion = new RingPreferredResponses(),
        Controls = [new("for all slopes NBC is greatest where the average reward is", new Agree())],
        Cases = 40,
    };

    /// <summary>With the slopes of the paper's code.</summary>
    public static Claim<RingRewards> Published { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.family.published-slopes",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.2, Fig. 4(a)", line: 583),
        Statement = "With peaks 4, 3/2, 4 and rates 3/40, 1/10, 3/40 the average reward is greatest at δ = ±10 alone, and NBC and π_DPO at δ = 0 alone.",
        Reading = "The slopes are those published with the paper's code.",
        Expected = VerdictKind.Proved,
        Domain = RingDomains.Published,
        Conclusion = new RingPreferredResponses(),
        Controls = [new("NBC is greatest where the average reward is", new Agree())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RingRewards c)
        where T : struct, IReal<T>
    {
        var population = c.Population();
        if (!AverageFavoursSides(c, population))
        {
            return Gap.Fails<T>("the average reward is not greatest at ±10 alone");
        }

        var moments = new ComparisonMoments<T>(population);
        var middle = moments.BordaCount(c.Position(0));
        var borda = Gap.All(RingDomains.Others(c, 0).Select(d => Gap.Less(moments.BordaCount(c.Position(d)), middle).Named($"NBC({d}) < NBC(0)")));
        if (borda.Slack < 0)
        {
            // Without the Borda count there is no witness, and the policy need not be found.
            return borda;
        }

        var policy = RingDomains.Required<T>(PopulationOptima.Dpo<T>(population));
        return Gap.All(borda, Gap.All(RingDomains.Others(c, 0).Select(d => RingDomains.Above<T>(c, policy, 0, d))).Named("π_DPO"));
    }

    /// <summary>Whether the average reward is greatest at δ = -10 and 10 and nowhere else.</summary>
    internal static bool AverageFavoursSides(RingRewards ring, Population population)
    {
        Rational At(int difference) => population.AverageReward(ring.Position(difference));
        return At(10) == At(-10) && RingDomains.Others(ring, -10, 10).All(d => At(d) < At(10));
    }

    private sealed class Agree : IStatement<RingRewards>
    {
        public Gap<T> Evaluate<T>(RingRewards c)
            where T : struct, IReal<T>
        {
            var population = c.Population();
            var moments = new ComparisonMoments<T>(population);
            return AverageFavoursSides(c, population)
                ? Gap.Less(moments.BordaCount(c.Position(0)), moments.BordaCount(c.Position(10)))
                : Gap.Holds<T>("the average reward is not greatest at ±10 alone");
        }
    }
}
