using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Exact = TheoremCheck.Numbers.Enclosure<TheoremCheck.Numbers.Bits192>;

namespace TheoremCheck.Claims.Experiments;

/// <summary>A curve over the differences δ of the ring.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Values">One per position; null when no certificate was found.</param>
internal sealed record RingCurve(string Name, IReadOnlyList<CertainNumber>? Values);

/// <summary>What corrected DPO ends at for one α.</summary>
/// <param name="Variance">Where V comes from.</param>
/// <param name="Alpha">α.</param>
/// <param name="Policy">The certified policy; null when no certificate was found.</param>
/// <param name="TotalVariation">Its distance from π*.</param>
/// <param name="Divergence">KL(π ‖ π*).</param>
/// <param name="Reward">The expected average reward.</param>
internal sealed record RingCorrectionPoint(
    VarianceSource Variance, Rational Alpha, CertifiedMinimum? Policy, CertainNumber TotalVariation, CertainNumber Divergence, CertainNumber Reward);

/// <summary>Everything that Figures 3 and 4 show of one ring.</summary>
/// <param name="Ring">The ring.</param>
/// <param name="Rewards">One curve per type.</param>
/// <param name="Average">The average reward.</param>
/// <param name="Borda">NBC.</param>
/// <param name="Optimal">π*.</param>
/// <param name="Consistent">The policy of the agreement loss.</param>
/// <param name="Correction">Corrected DPO over α, for both variances; DPO at α = 0.</param>
internal sealed record RingCurves(
    RingRewards Ring,
    IReadOnlyList<RingCurve> Rewards,
    RingCurve Average,
    RingCurve Borda,
    RingCurve Optimal,
    RingCurve Consistent,
    IReadOnlyList<RingCorrectionPoint> Correction)
{
    /// <summary>The α of the curves that are shown, by variance.</summary>
    public static IReadOnlyList<Rational> Shown(VarianceSource variance) =>
        variance == VarianceSource.PairedLabels ? [1, 2, 3] : [Rational.Ratio(1, 2), Rational.Ratio(3, 4), 1];

    /// <summary>DPO.</summary>
    public RingCurve Dpo => Policy("dpo", Correction[0].Policy);

    /// <summary>The curve of corrected DPO.</summary>
    public RingCurve Corrected(VarianceSource variance, Rational alpha) => Policy(
        $"corrected_{(variance == VarianceSource.PairedLabels ? "eq19" : "variance")}_alpha_{alpha.ToDouble().ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}",
        Correction.Single(p => p.Variance == variance && p.Alpha == alpha).Policy);

    /// <summary>The curves of a ring.</summary>
    public static RingCurves Of(RingRewards ring, CancellationToken cancellation)
    {
        var population = ring.Population();
        var moments = new ComparisonMoments<Exact>(population);
        var (search, judge) = (new ComparisonMoments<Float64>(population), new ComparisonMoments<Enclosure<Bits64>>(population));
        var correction = new List<RingCorrectionPoint>();
        foreach (var source in new[] { VarianceSource.PairedLabels, VarianceSource.Rewards })
        {
            const int MostQuarters = 16;
            for (var quarters = 0; quarters <= MostQuarters; quarters++)
            {
                cancellation.ThrowIfCancellationRequested();
                var alpha = Rational.Ratio(quarters, 4);
                correction.Add(Point(population, source, alpha, PopulationOptima.Corrected(search, judge, alpha, source)));
            }
        }

        return new(
            ring,
            [.. population.Rewards.Select((r, u) => Curve($"reward_{ring.Shifts[u]}", i => CertainNumber.Of(r[i])))],
            Curve("average_reward", i => CertainNumber.Of(population.AverageReward(i))),
            Curve("nbc", i => CertainNumber.Of(moments.BordaCount(i))),
            Curve("optimal", i => CertainNumber.Of(population.OptimalProbability<Exact>(i, 1))),
            Policy("consistent", PopulationOptima.Consistent<Exact>(population)),
            correction);

        RingCurve Curve(string name, Func<int, CertainNumber> value) => new(name, [.. Enumerable.Range(0, ring.Size).Select(value)]);
    }

    private static RingCurve Policy(string name, CertifiedMinimum? policy) => new(
        name,
        policy is null ? null : [.. Enumerable.Range(0, policy.Weights.Count).Select(i => new CertainNumber(policy.Bounds(i).Low, policy.Bounds(i).High))]);

    private static RingCorrectionPoint Point(Population population, VarianceSource source, Rational alpha, CertifiedMinimum? policy)
    {
        if (policy is null)
        {
            return new(source, alpha, null, default, default, default);
        }

        var distance = PolicyDistance<Exact>.Of(policy, population);
        var error = distance.Error.Interval.High.ToRational();
        var reward = Reals.Sum(population.Responses, i => policy.Probability(i) * population.AverageReward(i));
        return new(
            source,
            alpha,
            policy,
            CertainNumber.Of(distance.TotalVariation, error),
            CertainNumber.Of(distance.Divergence, error),
            new(reward / policy.Slack, reward * policy.Slack));
    }
}
