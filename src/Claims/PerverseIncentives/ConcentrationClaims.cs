using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims on F, on the proofs of Lemmas 11, 12 and 16, each repair after what it repairs.</summary>
internal static class ConcentrationClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        ShareInSize.Claim,
        ShareInBaseline.Claim,
        PopulationSign.Claim,
        PopulationRoot.Claim,
        MixedMajority.Claim,
        MixedMajorityRepaired.Claim,
        Lemma11.Claim,
        Lemma11Repaired.Claim,
        Lemma11OfProof.Claim,
        Lemma11Binomial.Claim,
        Lemma11Gamma.Claim,
        Equation20.Claim,
        Lemma12.Claim,
        Lemma12Offered.Claim,
        Lemma12Chosen.Claim,
        Lemma12OneSided.Claim,
        Equation21.Claim,
        Lemma12HoeffdingOffered.Claim,
        Lemma12HoeffdingChosen.Claim,
        Lemma12HoeffdingPositive.Claim,
        Lemma12Union.Claim,
        Lemma12Inclusion.Claim,
        Lemma12Product.Claim,
        Lemma12Margin.Claim,
        Lemma12End.Claim,
        Lemma12EndRepaired.Claim,
        Lemma16.Claim,
        Lemma16Repaired.Claim,
        Lemma16Chosen.Claim,
        Lemma16Bound.Claim,
        Lemma16Hoeffding.Claim,
        Lemma16HoeffdingRepaired.Claim,
        Lemma16Weaker.Claim,
        Lemma16First.Claim,
        Lemma16FirstRepaired.Claim,
        Lemma16Chain.Claim,
        Lemma16ChainRepaired.Claim,
        Lemma16Final.Claim,
        Lemma16FinalRepaired.Claim,
        Lemma16Limit.Claim,
        Lemma16LimitRepaired.Claim,
    ];
}
