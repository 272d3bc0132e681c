using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The claims on section 4.2 and section 5, each repair after what it repairs.</summary>
internal static class DiscussionClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
    ];
}
