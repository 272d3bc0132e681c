using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two equal types with Δr = m ± t, m &gt; 0, over two responses.</summary>
/// <param name="Mean">e^m &gt; 1.</param>
/// <param name="Spread">e^t &gt; 1.</param>
public sealed record SpreadTypes(Rational Mean, Rational Spread)
{
    /// <summary>Any spread.</summary>
    public static Domain<SpreadTypes> Domain { get; } = Drawn("e^m > 1, e^t > 1", d => 1 + d.Weight());

    /// <summary>A spread of at most one unit.</summary>
    public static Domain<SpreadTypes> Near { get; } = Drawn("e^m > 1, 1 < e^t ≤ 18/7, below e", d => 1 + (d.InnerProportion() * Rational.Ratio(11, 7)));

    /// <summary>P = E_u[σ(Δr)].</summary>
    public Rational Preference() => (Odds(Mean * Spread) + Odds(Mean / Spread)) / 2;

    private static Rational Odds(Rational v) => v / (1 + v);

    private static Domain<SpreadTypes> Drawn(string name, Func<Draws, Rational> spread) => new()
    {
        Name = name,
        Draw = draws => new(1 + draws.Weight(), spread(draws)),
        Print = c => $"e^m = {c.Mean}, e^t = {c.Spread}",
    };
}

/// <summary>With the true variance, corrected DPO does not always come nearer to the average reward than DPO.</summary>
/// <remarks>
/// On two responses DPO finds h0 with σ(h0) = P, below m; corrected DPO finds an h with σ + σ'' V/2 = P at h, V = t². With s = σ(h) the
/// equation is (V/2) s (1 - s)(2s - 1) = s - P. Left minus right is concave for s ≥ 1/2 and positive at s = P, so it has a root with
/// |h - m| ≤ m - h0, which is s between P and σ(2m - h0), exactly if it is at most 0 at that upper end. This decides the claim.
/// </remarks>
public sealed class CorrectedOptimum : IStatement<SpreadTypes>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<SpreadTypes> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/corr.improves-dpo",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, first paragraph", line: 278),
        Statement = "With α = 1 and V the true variance, some optimum of corrected DPO over two responses is at least as near to E_u Δr as DPO's.",
        Reading = "To improve on DPO is read as never to be farther from the average difference of rewards. Leniently, one optimum as near is enough.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/corr.improves-dpo.repaired",
        Domain = SpreadTypes.Domain,
        Conclusion = new CorrectedOptimum(),
        Controls = [new("P is at least σ(m), so that DPO is above the mean", new Above())],
        Cases = 2_000,
    };

    /// <summary>For types that are near to each other.</summary>
    public static Claim<SpreadTypes> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/corr.improves-dpo.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/corr.improves-dpo",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, first paragraph", line: 278),
        Statement = "The same for two equal types with t ≤ log(18/7), about 0.94, where the corrected likelihood increases in h and its optimum is unique.",
        Domain = SpreadTypes.Near,
        Conclusion = new CorrectedOptimum(),
        Controls = [new("P is at least σ(m), so that DPO is above the mean", new Above())],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SpreadTypes c)
        where T : struct, IReal<T>
    {
        var p = c.Preference();
        var mirrored = c.Mean * c.Mean / (p / (1 - p));
        var s = mirrored / (1 + mirrored);
        var t = T.Log(T.Of(c.Spread));
        return Gap.AtMost(t * t * T.Of(s * (1 - s) * ((2 * s) - 1) / 2), T.Of(s - p)).Named("(V/2) s (1 - s)(2s - 1) ≤ s - P at s = σ(2m - h0)");
    }

    private sealed class Above : IStatement<SpreadTypes>
    {
        public Gap<T> Evaluate<T>(SpreadTypes c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Of(c.Preference()), T.Of(c.Mean / (1 + c.Mean)));
    }
}
