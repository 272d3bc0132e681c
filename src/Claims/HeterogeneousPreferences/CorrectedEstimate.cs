using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>What the corrected estimate of a preference is made of.</summary>
/// <param name="Odds">e^h &gt; 0 for h = h(y1, y2; π).</param>
/// <param name="Variance">V(y1, y2) ≥ 0, the same for both orders of the pair.</param>
/// <param name="Strength">α &gt; 0.</param>
public sealed record CorrectedPreference(Rational Odds, Rational Variance, Rational Strength)
{
    /// <summary>Any h, any variance, any strength.</summary>
    public static Domain<CorrectedPreference> Domain { get; } = Drawn("e^h > 0, V ≥ 0, α > 0", d => d.Flip() ? d.Weight() : 0, false);

    /// <summary>αV at most 16.</summary>
    public static Domain<CorrectedPreference> Moderate { get; } = Drawn("e^h > 0, α > 0, αV ≤ 16", d => 16 * d.Proportion(), true);

    /// <summary>σ(h) + (α/2) σ''(h) V for one order of the pair.</summary>
    /// <param name="swapped">Whether for (y2, y1), where h changes its sign.</param>
    public T Estimate<T>(bool swapped)
        where T : struct, IReal<T>
    {
        var odds = swapped ? 1 / Odds : Odds;
        var s = odds / (1 + odds);
        return T.Of(s + (Strength / 2 * s * (1 - s) * (1 - (2 * s)) * Variance));
    }

    private static Domain<CorrectedPreference> Drawn(string name, Func<Draws, Rational> variance, bool scaled) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var (odds, v, strength) = (draws.Weight(), variance(draws), draws.Weight());
            return new(odds, scaled ? v / strength : v, strength);
        },
        Print = c => $"e^h = {c.Odds}, V = {c.Variance}, α = {c.Strength}",
        Edges = scaled ? [new(3, 16, 1)] : [new(1, 1, 1)],
    };
}

/// <summary>The corrected estimates of the two orders of a pair sum to one; neither need be a probability.</summary>
/// <remarks>
/// σ'' is odd in h. With s = σ(h) the estimate is s (1 + αV (1 - s)(1 - 2s)/2), and (1 - s)(2s - 1) is at most 1/8, taken at s = 3/4: the
/// estimate stays within [0, 1] for every h exactly if αV ≤ 16.
/// </remarks>
public sealed class CorrectedEstimate : IStatement<CorrectedPreference>
{
    /// <summary>The two orders.</summary>
    public static Claim<CorrectedPreference> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/corr.sum1",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, corrected estimate of Pr(y2 ≻ y1 | π)", line: 289),
        Statement = "The corrected estimates for (y1, y2) and (y2, y1) sum to 1.",
        Reading = "V(y1, y2) = V(y2, y1), as eq. (19) has it. Whether each is a probability is the claim with the suffix .in-range.",
        Domain = CorrectedPreference.Domain,
        Conclusion = new CorrectedEstimate(),
        Controls = [new("the two are equal", new Same())],
    };

    /// <summary>As a probability.</summary>
    public static Claim<CorrectedPreference> InRange { get; } = new()
    {
        Id = "heterogeneous-preferences/corr.sum1.in-range",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, corrected estimate of Pr(y2 ≻ y1 | π)", line: 289),
        Statement = "σ(h) + (α/2) σ''(h) V, by which Pr(y2 ≻ y1 | π) is estimated, lies in [0, 1].",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/corr.sum1.repaired",
        Domain = CorrectedPreference.Domain,
        Conclusion = new Within(),
        Controls = [new("the two orders' estimates are equal", new Same())],
    };

    /// <summary>With a bound on the variance.</summary>
    public static Claim<CorrectedPreference> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/corr.sum1.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/corr.sum1.in-range",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, corrected estimate of Pr(y2 ≻ y1 | π)", line: 289),
        Statement = "If αV ≤ 16 the estimate lies in [0, 1] for every h; at h = log 3 and αV = 16 it is 0 or 1.",
        Domain = CorrectedPreference.Moderate,
        Conclusion = new Within(),
        Controls = [new("it lies strictly between 0 and 1", new Inside())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CorrectedPreference c)
        where T : struct, IReal<T> => Gap.Equal(c.Estimate<T>(false) + c.Estimate<T>(true), T.One);

    private sealed class Same : IStatement<CorrectedPreference>
    {
        public Gap<T> Evaluate<T>(CorrectedPreference c)
            where T : struct, IReal<T> => Gap.Equal(c.Estimate<T>(false), c.Estimate<T>(true));
    }

    private sealed class Within : IStatement<CorrectedPreference>
    {
        public Gap<T> Evaluate<T>(CorrectedPreference c)
            where T : struct, IReal<T> => Gap.All(Gap.AtMost(T.Zero, c.Estimate<T>(false)), Gap.AtMost(c.Estimate<T>(false), T.One));
    }

    private sealed class Inside : IStatement<CorrectedPreference>
    {
        public Gap<T> Evaluate<T>(CorrectedPreference c)
            where T : struct, IReal<T> => Gap.All(Gap.Less(T.Zero, c.Estimate<T>(false)), Gap.Less(c.Estimate<T>(false), T.One));
    }
}
