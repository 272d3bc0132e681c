using TheoremCheck.Claims.Foundations;
using TheoremCheck.Engine;

namespace TheoremCheck.Claims;

/// <summary>Every claim of every document: the one list that all readers share.</summary>
public static class Library
{
    /// <summary>The catalogue, documents in a fixed order, claims in printed order.</summary>
    public static Catalogue Catalogue() => new(
    [
        .. FoundationsClaims.All,
        .. HeterogeneousPreferences.TheoryClaims.All,
    ]);
}
