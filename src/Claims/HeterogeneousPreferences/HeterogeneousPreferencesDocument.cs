using TheoremCheck.Engine;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>"Direct Alignment with Heterogeneous Preferences": user types, the average reward, and what direct alignment learns instead.</summary>
public static class HeterogeneousPreferencesDocument
{
    /// <summary>The document.</summary>
    public static Document Document { get; } = new(
        "heterogeneous-preferences",
        "Direct Alignment with Heterogeneous Preferences",
        "Ali Shirali, Arash Nasr-Esfahany, Abdullah Alomar, Parsa Mirtaheri, Rediet Abebe, Ariel Procaccia",
        "undated");

    /// <summary>A place in the document.</summary>
    internal static Source At(string locator, int line) => Document.At(locator, line);
}
