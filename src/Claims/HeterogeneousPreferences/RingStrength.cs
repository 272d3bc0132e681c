using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Corrected DPO on a ring at two strengths.</summary>
/// <param name="Ring">The rewards.</param>
/// <param name="Weaker">The lesser α, 0 for DPO.</param>
/// <param name="Stronger">The greater α.</param>
/// <param name="Variance">Where V comes from.</param>
public sealed record StrengthenedRing(RingRewards Ring, Rational Weaker, Rational Stronger, VarianceSource Variance)
{
    /// <summary>Strengths up to 5 in quarters on the published ring.</summary>
    internal static Domain<StrengthenedRing> Any(VarianceSource variance, int least) => new()
    {
        Name = $"the published ring, {least} ≤ α < α' ≤ 5, {Source(variance)}",
        Draw = draws =>
        {
            Rational weaker = least + draws.Integer(0, 3 - least), more = draws.OneOf<Rational>(1, Rational.Ratio(1, 2), Rational.Ratio(1, 4), 2);
            weaker += draws.OneOf<Rational>(0, Rational.Ratio(1, 2), Rational.Ratio(1, 4), Rational.Ratio(3, 4));
            return new(RingRewards.Published, weaker, Rational.Min(5, weaker + more), variance);
        },
        Print = Print,
    };

    /// <summary>Strengths up to the bound of each variance, in eighths.</summary>
    internal static Domain<StrengthenedRing> UpTo(int eighthsByLabels, int eighthsByRewards) => new()
    {
        Name = $"the published ring, 0 ≤ α < α' ≤ {Rational.Ratio(eighthsByLabels, 8)} with V by eq. (19), ≤ {Rational.Ratio(eighthsByRewards, 8)} with V = Var_u[Δr]",
        Draw = draws =>
        {
            var source = draws.OneOf(VarianceSource.PairedLabels, VarianceSource.Rewards);
            var most = source == VarianceSource.PairedLabels ? eighthsByLabels : eighthsByRewards;
            var weaker = draws.Integer(0, most - 1);
            return new(RingRewards.Published, Rational.Ratio(weaker, 8), Rational.Ratio(draws.Integer(weaker + 1, most), 8), source);
        },
        Print = Print,
        Edges =
        [
            new(RingRewards.Published, 0, Rational.Ratio(eighthsByLabels, 8), VarianceSource.PairedLabels),
            new(RingRewards.Published, 0, Rational.Ratio(eighthsByRewards, 8), VarianceSource.Rewards),
            new(RingRewards.Published, Rational.Ratio(eighthsByLabels - 1, 8), Rational.Ratio(eighthsByLabels, 8), VarianceSource.PairedLabels),
            new(RingRewards.Published, Rational.Ratio(eighthsByRewards - 1, 8), Rational.Ratio(eighthsByRewards, 8), VarianceSource.Rewards),
        ],
        Classes =
        [
            new("V by eq. (19)", c => c.Variance == VarianceSource.PairedLabels, Rational.Ratio(1, 5)),
            new("V = Var_u[Δr]", c => c.Variance == VarianceSource.Rewards, Rational.Ratio(1, 5)),
        ],
    };

    /// <summary>The policy at one strength.</summary>
    internal CertifiedMinimum Policy<T>(Rational alpha)
        where T : struct, IReal<T> => RingDomains.Required<T>(PopulationOptima.Corrected<T>(Ring.Population(), alpha, Variance));

    private static string Source(VarianceSource variance) => variance == VarianceSource.PairedLabels ? "V by eq. (19) with Δr̄ = h" : "V = Var_u[Δr]";

    private static string Print(StrengthenedRing c) => $"{RingDomains.Print(c.Ring)}; α = {c.Weaker}, α' = {c.Stronger}, {Source(c.Variance)}";
}

/// <summary>Corrected DPO comes closer to π* with α only up to a point, and then goes away from it.</summary>
/// <remarks>
/// With V by eq. (19) the total variation from π* is 0.0437 for DPO, 0.0295 at α = 1, 0.0138 at 2, 0.0305 at 3 and 0.065 at 4; the
/// likelihood that is fitted is right to second order at α = 1 and at no greater one. The policies are local minimisers reached from π_ref.
/// </remarks>
public sealed class RingStrength : IStatement<StrengthenedRing>
{
    /// <summary>With eq. (19), as the experiment is described.</summary>
    public static Claim<StrengthenedRing> Claim { get; } = Built(
        "heterogeneous-preferences/syn.alpha-mono",
        VarianceSource.PairedLabels,
        "For all 0 ≤ α < α' corrected DPO is closer to π* at α' than at α, in total variation or in KL(π ‖ π*).",
        "Closer by either distance would do. α is not bounded in the text, which says of larger values than the 1 of its theory that they "
            + "improve the correction (line 296). V by eq. (19) with the log policy ratio for Δr̄, unlimited data, slopes as published with the code.");

    /// <summary>With the variance itself in place of its estimate.</summary>
    public static Claim<StrengthenedRing> RewardVariance { get; } = Built(
        "heterogeneous-preferences/syn.alpha-mono.reward-variance",
        VarianceSource.Rewards,
        "The same with the variance V = Var_u[Δr] that eq. (19) is to estimate.",
        "The second reading: V is estimated without error.");

    /// <summary>Up to the α at which it turns.</summary>
    public static Claim<StrengthenedRing> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.alpha-mono.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/syn.alpha-mono",
        Source = Claim.Source,
        Statement = "Corrected DPO is closer to π* at α' than at α, in total variation and in KL(π ‖ π*), for 0 ≤ α < α' ≤ 2 with V by eq. (19) and for 0 ≤ α < α' ≤ 3/4 with V = Var_u[Δr].",
        Reading = "Slopes as published with the code; the bounds belong to them. α runs over eighths.",
        Domain = StrengthenedRing.UpTo(16, 6),
        Conclusion = new CloserBoth(),
        Controls = [new("one half more than α' is closer still", new Further())],
        Cases = 16,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(StrengthenedRing c)
        where T : struct, IReal<T>
    {
        var (variation, divergence) = Closer<T>(c, c.Weaker, c.Stronger);
        return Gap.Any(variation, divergence);
    }

    private static (Gap<T> Variation, Gap<T> Divergence) Closer<T>(StrengthenedRing c, Rational weaker, Rational stronger)
        where T : struct, IReal<T>
    {
        var population = c.Ring.Population();
        var before = PolicyDistance<T>.Of(c.Policy<T>(weaker), population);
        var after = PolicyDistance<T>.Of(c.Policy<T>(stronger), population);
        var error = before.Error + after.Error;
        return (
            RingDomains.Less(after.TotalVariation, before.TotalVariation, error).Named("total variation"),
            RingDomains.Less(after.Divergence, before.Divergence, error).Named("KL(π ‖ π*)"));
    }

    private static Claim<StrengthenedRing> Built(string id, VarianceSource variance, string statement, string reading) => new()
    {
        Id = id,
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.2, Fig. 4(b)", line: 585),
        Statement = statement,
        Reading = reading,
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/syn.alpha-mono.repaired",
        Domain = StrengthenedRing.Any(variance, 0),
        Conclusion = new RingStrength(),
        Controls = [new("DPO is at least as close as corrected DPO at the lesser α plus 1/8", new DpoCloser())],
        Cases = 16,
    };

    private sealed class CloserBoth : IStatement<StrengthenedRing>
    {
        public Gap<T> Evaluate<T>(StrengthenedRing c)
            where T : struct, IReal<T>
        {
            var (variation, divergence) = Closer<T>(c, c.Weaker, c.Stronger);
            return Gap.All(variation, divergence);
        }
    }

    private sealed class Further : IStatement<StrengthenedRing>
    {
        public Gap<T> Evaluate<T>(StrengthenedRing c)
            where T : struct, IReal<T>
        {
            var (variation, divergence) = Closer<T>(c, c.Stronger, c.Stronger + Rational.Ratio(1, 2));
            return Gap.Any(variation, divergence);
        }
    }

    private sealed class DpoCloser : IStatement<StrengthenedRing>
    {
        public Gap<T> Evaluate<T>(StrengthenedRing c)
            where T : struct, IReal<T>
        {
            var (variation, divergence) = Closer<T>(c, c.Weaker + Rational.Ratio(1, 8), 0);
            return Gap.Any(variation, divergence);
        }
    }
}
