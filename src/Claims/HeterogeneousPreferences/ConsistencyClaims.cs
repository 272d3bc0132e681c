using TheoremCheck.Engine;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Consistent losses, and why none of them uses disagreement (Section 6).</summary>
public static class ConsistencyClaims
{
    /// <summary>The claims in printed order, each repair behind what it repairs.</summary>
    public static IReadOnlyList<Claim> All { get; } = [];
}
