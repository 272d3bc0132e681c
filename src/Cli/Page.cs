namespace TheoremCheck.Cli;

/// <summary>A page of named fields, one or more lines each.</summary>
/// <param name="output">Where it goes.</param>
internal sealed class Page(TextWriter output)
{
    private const int NameWidth = 18;

    public void Line(string text) => output.WriteLine(text);

    /// <summary>Writes a field; nothing for null.</summary>
    public void Field(string name, string? value)
    {
        if (value is not null)
        {
            output.WriteLine($"  {name.PadRight(NameWidth)}{value}".TrimEnd());
        }
    }
}
