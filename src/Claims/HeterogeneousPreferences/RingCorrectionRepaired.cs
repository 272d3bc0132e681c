using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Repair: at α = 1 corrected DPO has peaks at ±10 that DPO has not; the greatest ones they become at another α.</summary>
public sealed class RingCorrectionRepaired : IStatement<CorrectedRing>
{
    /// <summary>The repaired claim.</summary>
    public static Claim<CorrectedRing> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.alpha1.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/syn.alpha1",
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.2, Fig. 4(b)", line: 585),
        Statement = "At α = 1, π(±10) exceeds what DPO gives and its neighbours at ±9 and ±11; π is greatest at ±10 for α = 2 with V by eq. (19), and for α = 3/4 with V = Var_u[Δr].",
        Reading = "Slopes as published with the code; local minimisers reached from π_ref. With eq. (19) the change from 0 to ±10 comes between α = 8/5 and 17/10.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Listed<CorrectedRing>(
            "the published ring at α = 2 with V by eq. (19), and at α = 3/4 with V = Var_u[Δr]",
            [new(RingRewards.Published, 2, VarianceSource.PairedLabels), new(RingRewards.Published, Rational.Ratio(3, 4), VarianceSource.Rewards)],
            CorrectedRing.Print),
        Conclusion = new RingCorrectionRepaired(),
        Controls =
        [
            new("DPO has the peaks, too", new PeaksOfDpo()),
            new("with either V the greatest are at ±10 already at α = 1/2", new Earlier()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CorrectedRing c)
        where T : struct, IReal<T>
    {
        CertifiedMinimum dpo = c.Policy<T>(0), corrected = c.Policy<T>(1);
        var ten = c.Ring.Position(10);
        return Gap.All(
            RingDomains.Above<T>(corrected, ten, dpo, ten).Named("more than DPO at α = 1"),
            Peaks<T>(c.Ring, corrected).Named("peaks at α = 1"),
            RingDomains.FavoursSides<T>(c.Ring, c.Policy<T>(c.Alpha)).Named($"greatest at α = {c.Alpha}"));
    }

    private static Gap<T> Peaks<T>(RingRewards ring, CertifiedMinimum policy)
        where T : struct, IReal<T> => Gap.All(
            from side in new[] { -10, 10 }
            from step in new[] { -1, 1 }
            select RingDomains.Above<T>(ring, policy, side, side + step));

    private sealed class PeaksOfDpo : IStatement<CorrectedRing>
    {
        public Gap<T> Evaluate<T>(CorrectedRing c)
            where T : struct, IReal<T> => Peaks<T>(c.Ring, c.Policy<T>(0));
    }

    private sealed class Earlier : IStatement<CorrectedRing>
    {
        public Gap<T> Evaluate<T>(CorrectedRing c)
            where T : struct, IReal<T> => RingDomains.FavoursSides<T>(c.Ring, c.Policy<T>(Rational.Ratio(1, 2)));
    }
}
