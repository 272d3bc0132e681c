using TheoremCheck.Engine;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>What anonymous comparisons can and cannot teach (Section 5, Appendix C).</summary>
public static class LearnabilityClaims
{
    /// <summary>The claims in printed order, each repair behind what it repairs.</summary>
    public static IReadOnlyList<Claim> All { get; } =
    [
        SameLawOtherMean.Claim,
        PolicyGivesRanking.Claim,
        Unlearnable.Claim,
        Unlearnable.KnownShares,
        EvenLabels.Claim,
        DilutedMean.Claim,
        DilutedLimit.Claim,
        RankingPigeonhole.Claim,
        LuceMarginals.Claim,
        NeutralByConstruction.Claim,
        NeutralByConstruction.Repaired,
        ThreePairs.Claim,
        UniformProfile.Claim,
        NearlyDictator.Claim,
        DictatorShare.Claim,
        DictatorShare.Repaired,
        ErrorBound.Claim,
        SplitBlocks.Claim,
        BetterThanChance.Claim,
        BetterThanChance.Repaired,
        BoostedLearner.Claim,
        EnoughBlocks.Claim,
        RejectionOdds.Claim,
        RejectionOdds.Repaired,
        SameAcceptance.Claim,
        SplitMean.Claim,
        SplitMean.Repaired,
        SplitMonotone.Claim,
        PermutedTypeCount.Claim,
        PermutedTypeCount.AsRewards,
        PermutedTypeCount.Repaired,
        PermutedUniform.Claim,
        PermutedMean.Claim,
        PermutedMean.Repaired,
        PermutedTop.Claim,
        TopPigeonhole.Claim,
        ContinuousModels.Claim,
        MixtureExceedsSingle.Claim,
        BradleyTerryPair.Claim,
        BradleyTerryPair.Repaired,
        SingleCycle.Claim,
        CyclicSum.Claim,
        CyclicSum.Repaired,
        ReverseCyclicSum.Claim,
        ReverseCyclicSum.Repaired,
        WinCounts.Claim,
        WinCounts.Repaired,
        LearnableByOne.Claim,
    ];
}
