using TheoremCheck.Engine;

namespace TheoremCheck.Claims.Foundations;

/// <summary>"Chapter 1: Foundations": random utility, IIA, the Luce family, and how they enter preference learning.</summary>
public static class FoundationsDocument
{
    /// <summary>The document.</summary>
    public static Document Document { get; } = new("foundations", "Chapter 1: Foundations", "not named", "undated course notes");

    /// <summary>A place in the document.</summary>
    internal static Source At(string locator, int line) => Document.At(locator, line);
}
