using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The claims of "LLM alignment fine-tuning: DPO vs IPO", in printed order, each repair after what it repairs.</summary>
internal static class DpoVersusIpoClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        Eq13.Claim,
        Eq16Target.Claim,
        Eq16TargetRepaired.Claim,
        AlphaSumOnly.Claim,
        AlphaDifferenceOnly.Claim,
        AlphaSumOnlyLastLine.Claim,
        S42Reversal.Claim,
        S42ReversalTwoResponses.Claim,
        Eq17BtProbs.Claim,
        Eq17Consistency.Claim,
        Eq18SIpo.Claim,
        Eq18ExcludingSelf.Claim,
        Eq18AnyLaw.Claim,
        S5TotalConstant.Claim,
        S5TotalConstantRepaired.Claim,
        S5TotalConstantUniform.Claim,
    ];
}
