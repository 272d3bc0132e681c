using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims of "RLHF and IIA: Perverse Incentives", in printed order, each repair after what it repairs.</summary>
internal static class PerverseIncentivesClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        Equation5.Claim,
        Equation5Repaired.Claim,
        Equation5EmptyAsZero.Claim,
        Equation5EmptyAsZeroRepaired.Claim,
        Equation6Logit.Claim,
        Equation6LogitAsMessage.Claim,
        Equation6LogitAsMessageRepaired.Claim,
        Proposition4.Claim,
        Proposition4Repaired.Claim,
        ThoughtExperiment1Logits.Claim,
        ThoughtExperiment1.Claim,
        ThoughtExperiment2.Claim,
        TwoThirds.Claim,
        TwoThirdsRepaired.Claim,
        TwoThirdsAsMeant.Claim,
        Lemma8.Claim,
        Lemma8Repaired.Claim,
        Lemma9.Claim,
        Lemma9Repaired.Claim,
        Lemma9Limit.Claim,
        Lemma9LimitRepaired.Claim,
        Lemma9Root.Claim,
        Lemma9RootRepaired.Claim,
        Lemma11Chernoff.Claim,
        Lemma11ChernoffRepaired.Claim,
        ShareOfMixedQueries.Claim,
        Lemma14.Claim,
        Lemma14AsMeant.Claim,
        Lemma14Repaired.Claim,
        Lemma15Unique.Claim,
        Lemma15UniqueRepaired.Claim,
        Lemma15UniquePolicy.Claim,
        Lemma15UniquePolicyRepaired.Claim,
    ];
}
