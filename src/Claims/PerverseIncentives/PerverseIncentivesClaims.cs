using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The claims of "RLHF and IIA: Perverse Incentives", in printed order, each repair after what it repairs.</summary>
internal static class PerverseIncentivesClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        Equation5.Claim,
        Equation5EmptyAsZero.Claim,
        Equation5Repaired.Claim,
        Equation6Logit.Claim,
        Equation6LogitAsMessage.Claim,
        Equation6LogitAsMessageRepaired.Claim,
    ];
}
