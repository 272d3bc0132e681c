using TheoremCheck.Engine;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The Taylor correction, the variance of rewards and its estimators (Sections 5.1 to 5.3), and the experiments with language models (Section 7.3, Appendix F).</summary>
public static class CorrectionClaims
{
    /// <summary>The claims in printed order, each repair behind what it repairs.</summary>
    public static IReadOnlyList<Claim> All { get; } = [];
}
