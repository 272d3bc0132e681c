using System.Globalization;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Experiments;

/// <summary>Draws what Figures 3 and 4 show of a ring: six panels in SVG.</summary>
internal static class RingPicture
{
    private const double PanelWidth = 460;
    private const double PanelHeight = 340;
    private const double Left = 64;
    private const double Top = 70;
    private const double PlotWidth = 372;
    private const double PlotHeight = 196;
    private const string Black = "#000000";
    private const string Blue = "#0072b2";
    private const string Orange = "#d55e00";
    private const string Green = "#009e73";
    private const string Pink = "#cc79a7";
    private const string Grey = "#808080";

    /// <summary>The picture.</summary>
    public static string Of(string name, RingCurves curves)
    {
        double width = 2 * PanelWidth, height = (3 * PanelHeight) + 40;
        var svg = new Canvas();
        svg.Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\">");
        svg.Line($"<title>{name}</title>");
        svg.Line($"<desc>The ring of 40 prompts in the population limit; {RingTables.Slopes(curves.Ring)}</desc>");
        svg.Line($"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>");
        svg.Line($"<text x=\"{width / 2}\" y=\"24\" text-anchor=\"middle\" font-size=\"15\">Ring of 40 prompts in the population limit; {RingTables.Slopes(curves.Ring)}</text>");
        var panels = Panels(curves);
        for (var i = 0; i < panels.Count; i++)
        {
            svg.Line($"<g transform=\"translate({i % 2 * PanelWidth} {(i / 2 * PanelHeight) + 8})\">");
            Draw(svg, panels[i]);
            svg.Line($"</g>");
        }

        svg.Line($"</svg>");
        return svg.ToString();
    }

    private static IReadOnlyList<Panel> Panels(RingCurves curves)
    {
        var total = curves.Borda.Values!.Sum(v => v.Near);
        var optimal = Over("π*", Black, curves.Optimal, wide: true);
        var dpo = Over("DPO", Blue, curves.Dpo);
        string[] colours = [Orange, Green, Pink];
        Panel Corrected(string title, VarianceSource source) => new(title, "δ = y − x", "π(δ)",
        [
            optimal, dpo,
            .. RingCurves.Shown(source).Select((a, i) => Over($"α = {a.ToDouble().ToString("0.##", CultureInfo.InvariantCulture)}", colours[i], curves.Corrected(source, a))),
        ]);

        Line Distance(string label, string colour, VarianceSource source) => new(
            label, colour, [.. curves.Correction.Where(p => p.Variance == source && p.Policy is not null).Select(p => (p.Alpha.ToDouble(), p.TotalVariation.Near))]);

        Line Over(string label, string colour, RingCurve curve, double scale = 1, bool wide = false, bool dashed = false) => new(
            label, colour, [.. (curve.Values ?? []).Select((v, i) => ((double)curves.Ring.Difference(i), v.Near * scale))], wide, dashed);

        return
        [
            new("Rewards", "δ = y − x", "r(δ; u)",
            [
                .. curves.Rewards.Select((r, u) => Over($"u = {curves.Ring.Shifts[u].ToString(CultureInfo.InvariantCulture).Replace('-', '−')}", colours[u % colours.Length], r)),
                Over("average", Black, curves.Average, wide: true),
            ]),
            new("DPO and the optimal policy", "δ = y − x", "π(δ)", [optimal, dpo, Over("NBC / Σ NBC", Grey, curves.Borda, 1 / total, dashed: true)]),
            Corrected("Corrected DPO, V by eq. (19)", VarianceSource.PairedLabels),
            Corrected("Corrected DPO, V = Var_u[Δr]", VarianceSource.Rewards),
            new("Consistent loss", "δ = y − x", "π(δ)", [optimal, Over("consistent loss", Orange, curves.Consistent, dashed: true)]),
            new("Corrected DPO: distance from π*", "α", "total variation", [Distance("V by eq. (19)", Orange, VarianceSource.PairedLabels), Distance("V = Var_u[Δr]", Green, VarianceSource.Rewards)]),
        ];
    }

    private static void Draw(Canvas svg, Panel panel)
    {
        var points = panel.Lines.SelectMany(l => l.Points).ToList();
        var (across, up) = (Ticks.Of(points.Min(p => p.X), points.Max(p => p.X), 5), Ticks.Of(points.Min(p => p.Y), points.Max(p => p.Y), 6));
        double X(double value) => Left + ((value - across.Low) / (across.High - across.Low) * PlotWidth);
        double Y(double value) => Top + ((up.High - value) / (up.High - up.Low) * PlotHeight);
        svg.Line($"<text x=\"{Left + (PlotWidth / 2)}\" y=\"{Top - 30}\" text-anchor=\"middle\" font-weight=\"bold\">{panel.Title}</text>");
        foreach (var (value, label) in across.Marks())
        {
            svg.Line($"<line x1=\"{X(value)}\" y1=\"{Top}\" x2=\"{X(value)}\" y2=\"{Top + PlotHeight}\" stroke=\"#e0e0e0\"/>");
            svg.Line($"<text x=\"{X(value)}\" y=\"{Top + PlotHeight + 16}\" text-anchor=\"middle\">{label}</text>");
        }

        foreach (var (value, label) in up.Marks())
        {
            svg.Line($"<line x1=\"{Left}\" y1=\"{Y(value)}\" x2=\"{Left + PlotWidth}\" y2=\"{Y(value)}\" stroke=\"#e0e0e0\"/>");
            svg.Line($"<text x=\"{Left - 6}\" y=\"{Y(value) + 4}\" text-anchor=\"end\">{label}</text>");
        }

        svg.Line($"<rect x=\"{Left}\" y=\"{Top}\" width=\"{PlotWidth}\" height=\"{PlotHeight}\" fill=\"none\" stroke=\"#404040\"/>");
        svg.Line($"<text x=\"{Left + (PlotWidth / 2)}\" y=\"{Top + PlotHeight + 34}\" text-anchor=\"middle\" font-style=\"italic\">{panel.Across}</text>");
        svg.Line($"<text x=\"{Left - 40}\" y=\"{Top - 10}\" font-style=\"italic\">{panel.Up}</text>");
        foreach (var line in panel.Lines)
        {
            var path = string.Join(' ', line.Points.Select(p => $"{Canvas.Coordinate(X(p.X))},{Canvas.Coordinate(Y(p.Y))}"));
            svg.Line($"<polyline fill=\"none\" stroke=\"{line.Colour}\" {Style(line)} points=\"{path}\"/>");
        }

        // Entries are as wide as their letters, roughly, and centred below the axis.
        const double Mark = 30;
        var widths = panel.Lines.Select(l => Mark + (6.6 * l.Label.Length) + 18).ToList();
        var x = Left + ((PlotWidth - widths.Sum()) / 2);
        var y = Top + PlotHeight + 54;
        foreach (var (line, entry) in panel.Lines.Zip(widths))
        {
            svg.Line($"<line x1=\"{x}\" y1=\"{y}\" x2=\"{x + 24}\" y2=\"{y}\" stroke=\"{line.Colour}\" {Style(line)}/>");
            svg.Line($"<text x=\"{x + Mark}\" y=\"{y + 4}\">{line.Label}{(line.Points.Count == 0 ? " (no certificate)" : string.Empty)}</text>");
            x += entry;
        }
    }

    private static string Style(Line line) => $"stroke-width=\"{(line.Wide ? "2.6" : "1.7")}\"{(line.Dashed ? " stroke-dasharray=\"5 4\"" : string.Empty)}";

    private sealed record Line(string Label, string Colour, IReadOnlyList<(double X, double Y)> Points, bool Wide = false, bool Dashed = false);

    private sealed record Panel(string Title, string Across, string Up, IReadOnlyList<Line> Lines);

    /// <summary>An axis from one multiple of a round step to another.</summary>
    private sealed record Ticks(double Low, double High, double Step, int Places)
    {
        public static Ticks Of(double least, double most, int count)
        {
            var (span, step, places) = (Math.Max(most - least, 1.0 / 1_000_000), 1.0 / 1_000_000, 6);
            double[] growth = [2, 2.5, 2];
            for (var k = 0; span / step > count; k++)
            {
                step *= growth[k % 3];
                places -= k % 3 == 2 ? 1 : 0;
            }

            return new(Math.Floor(least / step) * step, Math.Ceiling(most / step) * step, step, Math.Max(0, places));
        }

        public IEnumerable<(double Value, string Label)> Marks()
        {
            var count = (int)Math.Round((High - Low) / Step);
            for (var k = 0; k <= count; k++)
            {
                var value = Low + (k * Step);
                yield return (value, value.ToString("F" + Places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace('-', '−'));
            }
        }
    }
}
