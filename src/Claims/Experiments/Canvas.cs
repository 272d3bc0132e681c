using System.Globalization;
using System.Text;

namespace TheoremCheck.Claims.Experiments;

/// <summary>The lines of a picture in SVG.</summary>
internal sealed class Canvas
{
    private readonly StringBuilder text = new();

    public static string Coordinate(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public void Line(FormattableString line)
    {
        // Coordinates get two decimals; everything else is plain text without markup.
        var arguments = line.GetArguments().Select(a => a is double d ? Coordinate(d) : a).ToArray();
        text.Append(string.Format(CultureInfo.InvariantCulture, line.Format, arguments)).Append('\n');
    }

    public override string ToString() => text.ToString();
}
