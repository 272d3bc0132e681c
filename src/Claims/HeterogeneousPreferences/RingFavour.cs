using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A stronger correction gives ±10 more only up to a point.</summary>
/// <remarks>With V by eq. (19), π(±10) is 0.0298 at α = 1, 0.0334 at 2, 0.0304 at 3 and 0.0275 at 4.</remarks>
public sealed class RingFavour : IStatement<StrengthenedRing>
{
    /// <summary>As printed.</summary>
    public static Claim<StrengthenedRing> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.alpha-mono.favour",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.2, Fig. 4(b)", line: 585),
        Statement = "For all 1 ≤ α < α' corrected DPO gives δ = ±10 more probability at α' than at α.",
        Reading = "V by eq. (19) with the log policy ratio for Δr̄, unlimited data, slopes as published with the code; local minimisers reached from π_ref.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/syn.alpha-mono.favour.repaired",
        Domain = StrengthenedRing.Any(VarianceSource.PairedLabels, 1),
        Conclusion = new RingFavour(),
        Controls = [new("they get less", new Less())],
        Cases = 16,
    };

    /// <summary>Up to the α at which it turns.</summary>
    public static Claim<StrengthenedRing> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.alpha-mono.favour.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/syn.alpha-mono.favour",
        Source = Claim.Source,
        Statement = "It does for 0 ≤ α < α' ≤ 15/8 with V by eq. (19), and for 0 ≤ α < α' ≤ 5/8 with V = Var_u[Δr].",
        Reading = "Slopes as published with the code; the bounds belong to them. α runs over eighths.",
        Domain = StrengthenedRing.UpTo(15, 5),
        Conclusion = new RingFavour(),
        Controls = [new("they get less", new Less())],
        Cases = 16,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(StrengthenedRing c)
        where T : struct, IReal<T> => More<T>(c, c.Stronger, c.Weaker);

    private static Gap<T> More<T>(StrengthenedRing c, Rational alpha, Rational than)
        where T : struct, IReal<T>
    {
        CertifiedMinimum first = c.Policy<T>(alpha), second = c.Policy<T>(than);
        return Gap.All(new[] { -10, 10 }.Select(side =>
            RingDomains.Above<T>(first, c.Ring.Position(side), second, c.Ring.Position(side)).Named($"π({side})")));
    }

    private sealed class Less : IStatement<StrengthenedRing>
    {
        public Gap<T> Evaluate<T>(StrengthenedRing c)
            where T : struct, IReal<T> => More<T>(c, c.Weaker, c.Stronger);
    }
}
