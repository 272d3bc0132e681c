using TheoremCheck.Engine;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The claims on preference optimisation, IIA and its consequences, from line 67, each repair after what it repairs.</summary>
internal static class AlignmentClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
    ];
}
