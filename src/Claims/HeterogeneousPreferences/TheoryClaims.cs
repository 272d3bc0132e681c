using TheoremCheck.Engine;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The theorems, lemmas and propositions of "Direct Alignment with Heterogeneous Preferences", in printed order, each repair after what it repairs.</summary>
internal static class TheoryClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        AffinePolicy.Claim,
        AffineOrdering.Claim,
        AffineOrderingRepaired.Claim,
        AffineMaxMin.Claim,
        BordaOrdering.Claim,
        BordaOrdering.AllResponses,
        BordaOrdering.Repaired,
        BordaOrdering.AnyLink,
        BordaOrdering.AnyLinkRepaired,
        VarianceFromPairs.Claim,
        VarianceFromPairsRepaired.Claim,
        AgreementConsistency.Claim,
        AgreementOnly.Claim,
        AgreementOnly.FewTypes,
    ];
}
