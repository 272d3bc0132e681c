using TheoremCheck.Claims.Foundations;
using TheoremCheck.Claims.HeterogeneousPreferences;
using TheoremCheck.Engine;
using TheoremCheck.Models.LinearPrograms;

namespace TheoremCheck.Claims;

/// <summary>Every claim of every document: the one list that all readers share.</summary>
public static class Library
{
    /// <summary>The catalogue, documents in a fixed order, claims in printed order.</summary>
    /// <param name="solver">The solver of linear programs that claims ask and do not trust; null for the default one.</param>
    public static Catalogue Catalogue(ILinearProgramSolver? solver = null) => new(
    [
        .. FoundationsClaims.All,
        .. TheoryClaims.All,
        .. ExampleClaims.All(solver ?? LinearProgramSolvers.Default),
    ]);
}
