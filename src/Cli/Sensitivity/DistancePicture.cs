using System.Globalization;
using System.Net;
using System.Text;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>The distribution functions of the distances as a picture in SVG: order and top choice.</summary>
internal static class DistancePicture
{
    private const double Left = 70;
    private const double Top = 64;
    private const double Width = 480;
    private const double Height = 280;

    /// <summary>The picture.</summary>
    public static string Of(SensitivityReport report)
    {
        var order = report.OrderDistances;
        var questions = report.Questions.Count;
        var most = Math.Max(0.1m, Math.Ceiling(Math.Max(order[^1], report.TopDistances.Count > 0 ? report.TopDistances[^1] : 0) * 10) / 10);
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"440\" viewBox=\"0 0 600 440\" font-family=\"sans-serif\" font-size=\"12\">");
        Line(svg, $"<title>Distances from uniform sampling at which the Borda order changes</title>");
        Line(svg, $"<rect width=\"600\" height=\"440\" fill=\"#ffffff\"/>");
        Line(svg, $"<text x=\"310\" y=\"26\" text-anchor=\"middle\" font-size=\"15\">Least change of sampling that changes the Borda order</text>");
        Line(svg, $"<text x=\"310\" y=\"46\" text-anchor=\"middle\" fill=\"#404040\">{WebUtility.HtmlEncode($"{questions} questions; the order of {order.Count} can change, the top choice of {report.TopDistances.Count}")}</text>");
        for (var tick = 0m; tick <= most; tick += 0.1m)
        {
            var x = X(tick, most);
            Line(svg, $"<line x1=\"{x}\" y1=\"{Top}\" x2=\"{x}\" y2=\"{Top + Height}\" stroke=\"#e0e0e0\"/>");
            Line(svg, $"<text x=\"{x}\" y=\"{Top + Height + 18}\" text-anchor=\"middle\">{tick.ToString("0.0", CultureInfo.InvariantCulture)}</text>");
        }

        for (var k = 0; k <= 4; k++)
        {
            var y = Y(k / 4.0);
            Line(svg, $"<line x1=\"{Left}\" y1=\"{y}\" x2=\"{Left + Width}\" y2=\"{y}\" stroke=\"#e0e0e0\"/>");
            Line(svg, $"<text x=\"{Left - 8}\" y=\"{y + 4}\" text-anchor=\"end\">{(k / 4.0).ToString("0.00", CultureInfo.InvariantCulture)}</text>");
        }

        Line(svg, $"<rect x=\"{Left}\" y=\"{Top}\" width=\"{Width}\" height=\"{Height}\" fill=\"none\" stroke=\"#404040\"/>");
        Curve(svg, order, most, "#0072b2", string.Empty);
        Curve(svg, report.TopDistances, most, "#d55e00", " stroke-dasharray=\"6 3\"");
        Line(svg, $"<text x=\"{Left + (Width / 2)}\" y=\"{Top + Height + 40}\" text-anchor=\"middle\">total variation distance from uniform sampling</text>");
        Line(svg, $"<text transform=\"translate(22 {Top + (Height / 2)}) rotate(-90)\" text-anchor=\"middle\">share of those that can change</text>");
        Legend(svg, Left, "#0072b2", string.Empty, Label("order", order));
        Legend(svg, Left + 245, "#d55e00", " stroke-dasharray=\"6 3\"", Label("top choice", report.TopDistances));
        Line(svg, $"</svg>");
        return svg.ToString();
    }

    private static string Label(string name, IReadOnlyList<decimal> distances) => SensitivityReport.Median(distances) is { } median
        ? string.Create(CultureInfo.InvariantCulture, $"{name}: half by {Math.Round(median, 4, MidpointRounding.ToPositiveInfinity):0.####}")
        : $"{name}: never";

    private static void Legend(StringBuilder svg, double x, string colour, string dash, string label)
    {
        Line(svg, $"<line x1=\"{x}\" y1=\"416\" x2=\"{x + 28}\" y2=\"416\" stroke=\"{colour}\" stroke-width=\"2\"{dash}/>");
        Line(svg, $"<text x=\"{x + 36}\" y=\"420\">{label}</text>");
    }

    /// <summary>The share of distances that do not exceed each value: a step up at every distance.</summary>
    private static void Curve(StringBuilder svg, IReadOnlyList<decimal> distances, decimal most, string colour, string dash)
    {
        if (distances.Count == 0)
        {
            return;
        }

        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{Left:0.##} {Y(0):0.##}"));
        for (var k = 0; k < distances.Count; k++)
        {
            path.Append(CultureInfo.InvariantCulture, $"H{X(distances[k], most):0.##}V{Y((k + 1.0) / distances.Count):0.##}");
        }

        path.Append(CultureInfo.InvariantCulture, $"H{Left + Width:0.##}");
        Line(svg, $"<path d=\"{path.ToString()}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"{dash}/>");
    }

    private static double X(decimal distance, decimal most) => Left + ((double)(distance / most) * Width);

    private static double Y(double share) => Top + ((1 - share) * Height);

    private static void Line(StringBuilder svg, FormattableString line)
    {
        // Coordinates get two decimals; all other arguments are text without markup.
        var arguments = line.GetArguments().Select(a => a is double d ? d.ToString("0.##", CultureInfo.InvariantCulture) : a).ToArray();
        svg.Append(string.Format(CultureInfo.InvariantCulture, line.Format, arguments)).Append('\n');
    }
}
