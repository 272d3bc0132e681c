using TheoremCheck.Engine;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The preliminaries, the aggregation of types, and what direct alignment optimises instead (Sections 1 to 4, Appendix A).</summary>
public static class AggregationClaims
{
    /// <summary>The claims in printed order, each repair behind what it repairs.</summary>
    public static IReadOnlyList<Claim> All { get; } = [];
}
