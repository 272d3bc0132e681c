namespace TheoremCheck.Engine;

/// <summary>A document whose statements are checked.</summary>
/// <param name="Key">The short name that begins its claims' ids.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Authors">The authors as printed; "not named" when the document names none.</param>
/// <param name="Published">Venue or date as printed.</param>
public sealed record Document(string Key, string Title, string Authors, string Published)
{
    /// <summary>A place in the document.</summary>
    /// <param name="locator">Section, number of the theorem or equation, as a reader finds it.</param>
    /// <param name="line">The line of the plain text that the claims index refers to.</param>
    public Source At(string locator, int line) => new(this, locator, line);
}

/// <summary>Where a statement is printed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Locator">Section, number of the theorem or equation.</param>
/// <param name="Line">The line of the plain text.</param>
public sealed record Source(Document Document, string Locator, int Line);
