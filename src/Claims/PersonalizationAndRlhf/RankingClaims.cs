using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>The claims on the rest of the document, each repair after what it repairs.</summary>
internal static class RankingClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
    ];
}
