using TheoremCheck.Models.Alignment;

namespace TheoremCheck.Claims.Experiments;

/// <summary>The four algorithms of Section 4.</summary>
public enum TuningAlgorithm
{
    /// <summary>Reward learning followed by policy optimisation.</summary>
    Rlpo,

    /// <summary>Direct preference optimisation.</summary>
    Dpo,

    /// <summary>Inclusive learning.</summary>
    Il,

    /// <summary>Sequence likelihood calibration, for pairs.</summary>
    Slic,
}

/// <summary>The policies that the algorithms produce under Assumptions 2 and 3, by their mass on M_1.</summary>
/// <remarks>
/// A policy is its log-odds v = ln(P(M_2)/P(M_1)), and each loss a function of one variable. Perverse Incentives, Sec. 4 and Propositions
/// 4 and 5 for what happens without a minimiser; where everything minimises (no datum offers both categories), ψ = 0 and θ = 0 are taken too.
/// </remarks>
public static class TunedPolicy
{
    /// <summary>P(M_1) of the policy tuned on the data.</summary>
    /// <exception cref="ArgumentException">When SLiC is given choice sets other than pairs.</exception>
    public static double FirstMass(TuningAlgorithm algorithm, QueryCounts data, SimulationSetting setting)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(setting);
        var scale = setting.Scale();
        return Minimisation.Logistic(-(algorithm switch
        {
            TuningAlgorithm.Rlpo => Rlpo(data, scale),
            TuningAlgorithm.Dpo => Dpo(data, scale),
            TuningAlgorithm.Il => Il(data, scale),
            _ => Slic(data, scale),
        }));
    }

    /// <summary>The limit of P(M_1) as |D| → ∞; of its mean where it stays random, which is at F(P_π̄(M_1)) = p_*(1).</summary>
    public static double Limit(TuningAlgorithm algorithm, int size, SimulationSetting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        if (algorithm is TuningAlgorithm.Rlpo or TuningAlgorithm.Dpo)
        {
            var compared = MixedQueries.ShareFormula(setting.Mass, size).CompareTo(setting.First);
            return compared < 0 ? 1 : compared > 0 ? 0 : 0.5;
        }

        var scale = setting.Scale();
        if (algorithm == TuningAlgorithm.Il)
        {
            var population = QueryCounts.Population(size, setting.Mass.ToDouble(), setting.First.ToDouble());
            return Minimisation.Logistic(-(scale.Uniform + Minimisation.IncreasingRoot(population.Slope)));
        }

        var half = setting.First.CompareTo(Numbers.Rational.Ratio(1, 2));
        var ratio = half > 0 ? -setting.Margin
            : half < 0 ? setting.Margin
            : Math.Clamp(scale.Baseline - scale.Uniform, -setting.Margin, setting.Margin);
        return Minimisation.Logistic(-(scale.Uniform + ratio));
    }

    /// <summary>The loss of IL or SLiC at log-odds v, up to a constant.</summary>
    internal static double Loss(TuningAlgorithm algorithm, QueryCounts data, PolicyScale scale, double v)
    {
        double z = v - scale.Uniform, penalty = scale.Beta * Divergence(v, scale.Baseline);
        return algorithm == TuningAlgorithm.Il
            ? data.CrossEntropy(z) + penalty
            : (data.FirstChoices * Math.Max(z + scale.Margin, 0)) + (data.SecondChoices * Math.Max(scale.Margin - z, 0)) + penalty;
    }

    private static double Rlpo(QueryCounts data, PolicyScale scale)
    {
        var gap = HasOneMinimiser(data) ? Minimisation.IncreasingRoot(data.Slope) : 0;
        return scale.Baseline + (gap * data.Total / scale.Beta);
    }

    private static double Dpo(QueryCounts data, PolicyScale scale)
    {
        // L_DPO is the logit loss in t β/|D|, where t is the logarithm of the density ratio to the baseline, M_2 over M_1.
        var factor = scale.Beta / data.Total;
        return HasOneMinimiser(data)
            ? scale.Baseline + Minimisation.IncreasingRoot(t => factor * data.Slope(t * factor))
            : scale.Uniform;
    }

    private static double Il(QueryCounts data, PolicyScale scale)
    {
        double Slope(double v) => data.Slope(v - scale.Uniform) + Pull(scale, v);

        // Left of both the optimum of the data and the baseline the loss falls, right of both it rises.
        var start = scale.Baseline;
        var other = HasOneMinimiser(data) ? scale.Uniform + Minimisation.IncreasingRoot(data.Slope)
            : data.FirstChoices > 0 ? Minimisation.Beyond(Slope, start, -1)
            : data.SecondChoices > 0 ? Minimisation.Beyond(Slope, start, 1)
            : start;
        return Minimisation.Least(v => Loss(TuningAlgorithm.Il, data, scale, v), new Piece(Math.Min(start, other), Math.Max(start, other), Slope));
    }

    private static double Slic(QueryCounts data, PolicyScale scale)
    {
        if (data.Size != 2)
        {
            throw new ArgumentException($"SLiC is defined for pairs, not for choice sets of {data.Size}", nameof(data));
        }

        double below = scale.Uniform - scale.Margin, above = scale.Uniform + scale.Margin, start = scale.Baseline;
        return Minimisation.Least(
            v => Loss(TuningAlgorithm.Slic, data, scale, v),
            new(Math.Min(start, below), below, v => Pull(scale, v) - data.SecondChoices),
            new(below, above, v => Pull(scale, v) + data.FirstChoices - data.SecondChoices),
            new(above, Math.Max(start, above), v => Pull(scale, v) + data.FirstChoices));
    }

    private static bool HasOneMinimiser(QueryCounts data) => data.FirstChoices > 0 && data.SecondChoices > 0;

    /// <summary>β times the derivative of the divergence: u/(1 + u)² ln(u/ū).</summary>
    private static double Pull(PolicyScale scale, double v)
    {
        var second = Minimisation.Logistic(v);
        return scale.Beta * second * (1 - second) * (v - scale.Baseline);
    }

    /// <summary>KL between laws on two categories, from log-odds.</summary>
    private static double Divergence(double v, double baseline) =>
        Minimisation.SoftPlus(baseline) - Minimisation.SoftPlus(v) + (Minimisation.Logistic(v) * (v - baseline));
}
