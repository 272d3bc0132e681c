using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>"Personalization and RLHF": Bradley-Terry as the common ground of ranking models and of DPO.</summary>
public static class PersonalizationAndRlhfDocument
{
    /// <summary>The document.</summary>
    public static Document Document { get; } = new("personalization-and-rlhf", "Personalization and RLHF", "not named", "undated post");

    /// <summary>A place in the document.</summary>
    internal static Source At(string locator, int line) => Document.At(locator, line);
}
