using TheoremCheck.Engine.Domains;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The sign of ∂L/∂x at a minimiser x_m in (0, 1), for one m beyond M.</summary>
/// <param name="Sign">-1, 0 or 1.</param>
public sealed record SlopeAtMinimum(int Sign)
{
    /// <summary>The three signs.</summary>
    public static Domain<SlopeAtMinimum> Domain { get; } = Engine.Domains.Domain.Listed<SlopeAtMinimum>(
        "the sign of ∂L/∂x at x_m", [new(0), new(-1), new(1)], c => $"sign of ∂L/∂x(x_m; m) = {c.Sign}");
}
