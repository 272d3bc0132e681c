using TheoremCheck.Engine;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The claims on data, response models and noise, to line 66, each repair after what it repairs.</summary>
internal static class DataClaims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
    ];
}
