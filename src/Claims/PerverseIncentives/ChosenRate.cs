using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A constant γ offered for all queries of n alternatives, whatever the baseline.</summary>
/// <param name="Size">n = |Y|.</param>
/// <param name="Gamma">γ.</param>
public sealed record ChosenRate(int Size, Rational Gamma)
{
    /// <summary>Any γ in (0, 1) for queries of 2 to 12 alternatives.</summary>
    public static Domain<ChosenRate> Domain { get; } = new()
    {
        Name = "|Y| from 2 to 12, any γ in (0, 1)",
        Draw = draws => new(draws.Integer(2, 12), draws.InnerProportion()),
        Print = c => $"|Y| = {c.Size}, γ = {c.Gamma}, defeated by |D| = 1 and P_π̄(M_1) = {c.Defeating()}",
    };

    /// <summary>A baseline mass so small that one query is mixed less often than the bound at |D| = 1 requires: (1 - γ)² / (9n).</summary>
    /// <remarks>
    /// With a = 1 - γ: P(|I| ≤ a) = 1 - s ≥ (1 - ζ)^n &gt; 1 - a²/9, while exp(-a²/8) ≤ 1 - a²/8 + a⁴/128 ≤ 1 - 15a²/128 &lt; 1 - a²/9.
    /// </remarks>
    internal Rational Defeating() => (1 - Gamma) * (1 - Gamma) / (9 * Size);
}
