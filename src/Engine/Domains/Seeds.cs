using System.Text;

namespace TheoremCheck.Engine.Domains;

/// <summary>Seeds derived from names: the same on every machine and run.</summary>
public static class Seeds
{
    /// <summary>The 64-bit FNV-1a hash of the text in UTF-8.</summary>
    public static ulong Of(string text)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ b) * 0x100000001B3UL;
        }

        return hash;
    }
}
