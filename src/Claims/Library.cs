using TheoremCheck.Claims.DpoVersusIpo;
using TheoremCheck.Claims.Foundations;
using TheoremCheck.Claims.HeterogeneousPreferences;
using TheoremCheck.Claims.PersonalizationAndRlhf;
using TheoremCheck.Claims.PerverseIncentives;
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
        .. InPrintedOrder([.. FoundationsClaims.All, .. DataClaims.All, .. AlignmentClaims.All]),
        .. InPrintedOrder(
        [
            .. TheoryClaims.All,
            .. AggregationClaims.All,
            .. LearnabilityClaims.All,
            .. CorrectionClaims.All,
            .. ConsistencyClaims.All,
            .. RingClaims.All,
            .. AppendixClaims.All,
            .. ExampleClaims.All(new RequiredSolver(solver ?? LinearProgramSolvers.Default)),
            .. SurveyClaims.All(new RequiredSolver(solver ?? LinearProgramSolvers.Default)),
        ]),
        .. InPrintedOrder(
        [
            .. PerverseIncentivesClaims.All,
            .. SetUpClaims.All,
            .. AlgorithmClaims.All,
            .. RewardProofClaims.All,
            .. ConcentrationClaims.All,
            .. InclusiveProofClaims.All,
            .. SimulationClaims.All,
        ]),
        .. InPrintedOrder([.. DpoVersusIpoClaims.All, .. DerivationClaims.All, .. DiscussionClaims.All]),
        .. InPrintedOrder([.. PersonalizationAndRlhfClaims.All, .. RankingClaims.All]),
    ]);

    // The sort is stable, so a repair printed at the same line stays behind what it repairs.
    private static IEnumerable<Claim> InPrintedOrder(IReadOnlyList<Claim> claims) => claims.OrderBy(c => c.Source.Line);
}
