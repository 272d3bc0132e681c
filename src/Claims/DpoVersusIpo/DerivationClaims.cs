using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The claims on sections 1 to 3 and the derivation of section 4, each repair after what it repairs.</summary>
internal static class DerivationClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
    ];
}
