using System.Globalization;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Experiments;

/// <summary>Draws an experiment as a picture in SVG: one panel per algorithm, a curve per choice-set size, limits dashed.</summary>
public static class ExperimentPicture
{
    private const double PanelWidth = 420;
    private const double PanelHeight = 300;
    private const double Left = 64;
    private const double Top = 72;
    private const double PlotWidth = 320;
    private const double PlotHeight = 210;
    private const double LegendHeight = 34;

    // Told apart by people who see few colours, too.
    private static readonly string[] Colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#000000"];

    /// <summary>The picture.</summary>
    public static string Of(TuningExperiment experiment, ExperimentOptions options, IReadOnlyList<ExperimentPoint> points)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(points);
        var panels = points.GroupBy(p => p.Algorithm).ToList();
        var rows = (panels.Count + 1) / 2;
        double width = 2 * PanelWidth, height = (rows * PanelHeight) + 24 + LegendHeight;
        var svg = new Canvas();
        svg.Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\">");
        svg.Line($"<title>{experiment.Name}</title>");
        svg.Line($"<desc>{experiment.Summary}; {options.Runs} runs, seed {options.Seed}</desc>");
        svg.Line($"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>");
        svg.Line($"<text x=\"{width / 2}\" y=\"24\" text-anchor=\"middle\" font-size=\"15\">{Title(experiment, options)}</text>");
        var axes = new Axes(
            points.Min(p => Across(experiment, p)), points.Max(p => Across(experiment, p)),
            experiment.VariesSecondSize ? points.Min(p => Math.Min(p.Limit, p.Mean)) : 0, experiment.VariesSecondSize);
        for (var i = 0; i < panels.Count; i++)
        {
            svg.Line($"<g transform=\"translate({(i % 2) * PanelWidth} {i / 2 * PanelHeight})\">");
            Frame(svg, axes, ExperimentTable.Label(panels[i].Key), experiment.VariesSecondSize ? "|M₂|" : "|D|");
            foreach (var curve in panels[i].GroupBy(p => p.Size))
            {
                Curve(svg, axes, experiment, [.. curve], Colours[(curve.Key - 2) % Colours.Length]);
            }

            svg.Line($"</g>");
        }

        Legend(svg, [.. points.Select(p => p.Size).Distinct()], height - (LegendHeight / 2));
        svg.Line($"</svg>");
        return svg.ToString();
    }

    private static string Title(TuningExperiment experiment, ExperimentOptions options)
    {
        var against = experiment.VariesSecondSize
            ? string.Create(CultureInfo.InvariantCulture, $"|M₂|, |D| = {options.Data}")
            : "|D|, |M₂| = 100";
        return string.Create(CultureInfo.InvariantCulture, $"Probability of a message of M₁ against {against}, mean of {options.Runs} runs");
    }

    private static int Across(TuningExperiment experiment, ExperimentPoint point) => experiment.VariesSecondSize ? point.SecondSize : point.Count;

    private static void Frame(Canvas svg, Axes axes, string title, string across)
    {
        svg.Line($"<text x=\"{Left + (PlotWidth / 2)}\" y=\"{Top - 10}\" text-anchor=\"middle\" font-weight=\"bold\">{title}</text>");
        foreach (var (value, label) in axes.AcrossTicks())
        {
            var x = Left + (axes.X(value) * PlotWidth);
            svg.Line($"<line x1=\"{x}\" y1=\"{Top}\" x2=\"{x}\" y2=\"{Top + PlotHeight}\" stroke=\"#e0e0e0\"/>");
            svg.Line($"<text x=\"{x}\" y=\"{Top + PlotHeight + 16}\" text-anchor=\"middle\">{label}</text>");
        }

        foreach (var (value, label) in axes.UpTicks())
        {
            var y = Top + ((1 - axes.Y(value)) * PlotHeight);
            svg.Line($"<line x1=\"{Left}\" y1=\"{y}\" x2=\"{Left + PlotWidth}\" y2=\"{y}\" stroke=\"#e0e0e0\"/>");
            svg.Line($"<text x=\"{Left - 6}\" y=\"{y + 4}\" text-anchor=\"end\">{label}</text>");
        }

        svg.Line($"<rect x=\"{Left}\" y=\"{Top}\" width=\"{PlotWidth}\" height=\"{PlotHeight}\" fill=\"none\" stroke=\"#404040\"/>");
        svg.Line($"<text x=\"{Left + (PlotWidth / 2)}\" y=\"{Top + PlotHeight + 32}\" text-anchor=\"middle\" font-style=\"italic\">{across}</text>");
        svg.Line($"<text x=\"{Left - 20}\" y=\"{Top - 10}\" text-anchor=\"middle\" font-style=\"italic\">P(M₁)</text>");
    }

    private static void Curve(Canvas svg, Axes axes, TuningExperiment experiment, ExperimentPoint[] points, string colour)
    {
        double X(ExperimentPoint p) => Left + (axes.X(Across(experiment, p)) * PlotWidth);
        double Y(double mass) => Top + ((1 - axes.Y(mass)) * PlotHeight);

        svg.Line($"<polyline fill=\"none\" stroke=\"{colour}\" stroke-dasharray=\"5 4\" stroke-opacity=\"0.7\" points=\"{Path(p => p.Limit)}\"/>");
        svg.Line($"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.8\" points=\"{Path(p => p.Mean)}\"/>");
        foreach (var p in points)
        {
            svg.Line($"<line x1=\"{X(p)}\" y1=\"{Y(p.Mean - p.StandardError)}\" x2=\"{X(p)}\" y2=\"{Y(p.Mean + p.StandardError)}\" stroke=\"{colour}\"/>");
            svg.Line($"<circle cx=\"{X(p)}\" cy=\"{Y(p.Mean)}\" r=\"2.4\" fill=\"{colour}\"/>");
        }

        string Path(Func<ExperimentPoint, double> mass) => string.Join(' ', points.Select(p => $"{Canvas.Coordinate(X(p))},{Canvas.Coordinate(Y(mass(p)))}"));
    }

    private static void Legend(Canvas svg, IReadOnlyList<int> sizes, double y)
    {
        var x = Left;
        foreach (var size in sizes)
        {
            var colour = Colours[(size - 2) % Colours.Length];
            svg.Line($"<line x1=\"{x}\" y1=\"{y}\" x2=\"{x + 24}\" y2=\"{y}\" stroke=\"{colour}\" stroke-width=\"1.8\"/>");
            svg.Line($"<circle cx=\"{x + 12}\" cy=\"{y}\" r=\"2.4\" fill=\"{colour}\"/>");
            svg.Line($"<text x=\"{x + 30}\" y=\"{y + 4}\">|Y| = {size}</text>");
            x += 96;
        }

        svg.Line($"<line x1=\"{x}\" y1=\"{y}\" x2=\"{x + 24}\" y2=\"{y}\" stroke=\"#404040\" stroke-dasharray=\"5 4\"/>");
        svg.Line($"<text x=\"{x + 30}\" y=\"{y + 4}\">limit |D| → ∞; bars: one standard error</text>");
    }

    /// <summary>Maps values to 0 to 1: logarithmic across, linear or logarithmic up.</summary>
    private sealed class Axes(int least, int most, double lowest, bool logarithmic)
    {
        private static readonly double Ln10 = Float64Functions.Log(10);

        private readonly int decades = logarithmic ? Math.Max(1, (int)Math.Ceiling(-Float64Functions.Log(Math.Max(lowest, 1.0 / 1_000_000_000)) / Ln10)) : 0;

        public double X(double value) => most == least ? 0.5 : Float64Functions.Log(value / least) / Float64Functions.Log((double)most / least);

        public double Y(double mass) => Math.Clamp(
            logarithmic ? (mass <= 0 ? 0 : 1 + (Float64Functions.Log(mass) / (decades * Ln10))) : mass, 0, 1);

        public IEnumerable<(double Value, string Label)> AcrossTicks()
        {
            for (long value = 10; value <= most; value *= 10)
            {
                if (value >= least)
                {
                    yield return (value, value.ToString(CultureInfo.InvariantCulture));
                }
            }
        }

        public IEnumerable<(double Value, string Label)> UpTicks()
        {
            if (!logarithmic)
            {
                for (var i = 0; i <= 5; i++)
                {
                    yield return (i / 5.0, (i / 5.0).ToString("0.0", CultureInfo.InvariantCulture));
                }

                yield break;
            }

            var value = 1.0;
            for (var i = 0; i <= decades; i++)
            {
                yield return (value, value.ToString("0.##########", CultureInfo.InvariantCulture));
                value /= 10;
            }
        }
    }
}
