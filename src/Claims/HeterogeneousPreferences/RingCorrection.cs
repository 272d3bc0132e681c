using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Corrected DPO on a ring.</summary>
/// <param name="Ring">The rewards.</param>
/// <param name="Alpha">α.</param>
/// <param name="Variance">Where V comes from.</param>
public sealed record CorrectedRing(RingRewards Ring, Rational Alpha, VarianceSource Variance)
{
    /// <summary>The case in the document's symbols.</summary>
    internal static string Print(CorrectedRing c) =>
        $"{RingDomains.Print(c.Ring)}; α = {c.Alpha}, V {(c.Variance == VarianceSource.PairedLabels ? "by eq. (19) with Δr̄ = h" : "= Var_u[Δr]")}";

    /// <summary>The policy.</summary>
    internal CertifiedMinimum Policy<T>(Rational alpha)
        where T : struct, IReal<T> => RingDomains.Required<T>(PopulationOptima.Corrected<T>(Ring.Population(), alpha, Variance));
}

/// <summary>Corrected DPO at α = 1 still prefers δ = 0 on the ring, with the slopes of the paper's code and unlimited data.</summary>
/// <remarks>
/// The loss of corrected DPO is not convex, and nothing is claimed of its global minimiser: the policy is the local minimiser that descent
/// from π_ref leads to, certified by a gradient bound and a positive Hessian around it. π(0) = 0.0322 against π(±10) = 0.0298; with
/// V = Var_u[Δr] it is 0.0312 against 0.0310. The published code also cuts the correction off at 0.1, which it does not reach here.
/// </remarks>
public sealed class RingCorrection : IStatement<CorrectedRing>
{
    private const string Place = "Sec. 7.2, Fig. 4(b)";

    /// <summary>With eq. (19), as the experiment is described.</summary>
    public static Claim<CorrectedRing> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.alpha1",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At(Place, line: 585),
        Statement = "At α = 1 the corrected DPO policy is greatest at δ = -10 and 10, as π* is.",
        Reading = "To favour is to give the greatest probability, as the text contrasts it with DPO, which prefers δ = 0. V by eq. (19) with the log "
            + "policy ratio for Δr̄, unlimited data, slopes as published with the code; the policy is the local minimiser reached from π_ref.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/syn.alpha1.repaired",
        Domain = Domain.Single("the published ring at α = 1, V by eq. (19)", new CorrectedRing(RingRewards.Published, 1, VarianceSource.PairedLabels), CorrectedRing.Print),
        Conclusion = new RingCorrection(),
        Controls = [new("DPO, α = 0, favours them", new Uncorrected())],
    };

    /// <summary>With the variance itself in place of its estimate.</summary>
    public static Claim<CorrectedRing> RewardVariance { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.alpha1.reward-variance",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At(Place, line: 585),
        Statement = "The same with the variance V = Var_u[Δr] that eq. (19) is to estimate.",
        Reading = "The second reading: V is estimated without error.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/syn.alpha1.repaired",
        Domain = Domain.Single("the published ring at α = 1, V = Var_u[Δr]", new CorrectedRing(RingRewards.Published, 1, VarianceSource.Rewards), CorrectedRing.Print),
        Conclusion = new RingCorrection(),
        Controls = [new("DPO, α = 0, favours them", new Uncorrected())],
    };

    /// <summary>With some slopes.</summary>
    public static Claim<CorrectedRing> SomeSlopes { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.alpha1.some-slopes",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At(Place, line: 585),
        Statement = "There are slopes with which π* prefers δ = ±10 alone, DPO δ = 0 alone, and corrected DPO at α = 1 (V by eq. (19)) δ = ±10 alone.",
        Reading = "As the slopes are not printed: that the three observations can be made together.",
        Expected = VerdictKind.Proved,
        Uses = ["heterogeneous-preferences/syn.family"],
        Quantifier = Quantifier.Exists,
        Domain = new()
        {
            Name = "the ring of 40 prompts with like slopes for the types -10 and 10, α = 1, V by eq. (19)",
            Draw = draws => new(RingDomains.EvenSides.Draw(draws), 1, VarianceSource.PairedLabels),
            Print = CorrectedRing.Print,
        },
        Conclusion = new OnlyCorrected(),
        Controls = [new("for all slopes with which π* prefers ±10, DPO does too", new AlreadyDpo())],
        Cases = 600,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CorrectedRing c)
        where T : struct, IReal<T> => RingDomains.FavoursSides<T>(c.Ring, c.Policy<T>(c.Alpha));

    private sealed class Uncorrected : IStatement<CorrectedRing>
    {
        public Gap<T> Evaluate<T>(CorrectedRing c)
            where T : struct, IReal<T> => RingDomains.FavoursSides<T>(c.Ring, c.Policy<T>(0));
    }

    private sealed class OnlyCorrected : IStatement<CorrectedRing>
    {
        public Gap<T> Evaluate<T>(CorrectedRing c)
            where T : struct, IReal<T>
        {
            var without = new RingPreferredResponses().Evaluate<T>(c.Ring);
            return without.Slack < 0 ? without : Gap.All(without, RingDomains.FavoursSides<T>(c.Ring, c.Policy<T>(c.Alpha)));
        }
    }

    private sealed class AlreadyDpo : IStatement<CorrectedRing>
    {
        public Gap<T> Evaluate<T>(CorrectedRing c)
            where T : struct, IReal<T> => RingPreferredResponses.AverageFavoursSides(c.Ring, c.Ring.Population())
                ? RingDomains.FavoursSides<T>(c.Ring, c.Policy<T>(0))
                : Gap.Holds<T>("π* does not prefer ±10 alone");
    }
}
