using System.Diagnostics;
using TheoremCheck.Cli.Report;
using TheoremCheck.Tests.Properties.Engine;
using Xunit;

namespace TheoremCheck.Tests.Properties.Cli;

public sealed class ReportTests : IDisposable
{
    private const int NoBrowser = 3;

    private readonly string folder = Directory.CreateTempSubdirectory("theoremcheck-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_report_works_in_a_browser()
    {
        var run = await Commands.Run(CheckedLibrary.Catalogue, "report", "--out", folder, "--from", Path.Combine(Repository.Root, "ledger.json"));
        Assert.Equal(0, run.Code);
        var (code, output) = await Browse("perverse-incentives/lemma11.gamma-of-proof");
        Assert.SkipWhen(code == NoBrowser, output);
        Assert.True(code == 0, output);
    }

    [Fact]
    public async Task A_report_shows_no_unescaped_input()
    {
        const string hostile = "<script>alert(1)</script>&\"'";
        var claim = ToyClaims.Make("toy/hostile", new ToyClaims.Statement((x, y) => ((x * x) + (y * y), 10)), new ToyClaims.Statement((x, _) => (1, 0 * x)), TheoremCheck.Engine.Verdicts.VerdictKind.Refuted, domain: ToyClaims.Pairs with { Print = _ => hostile, Name = hostile });
        await Commands.Run(new TheoremCheck.Engine.Catalogue([claim]), "report", "--out", folder);
        var text = await File.ReadAllTextAsync(Path.Combine(folder, "index.html"));
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pieces_of_a_statement_are_the_statement()
    {
        foreach (var claim in CheckedLibrary.Catalogue.Claims)
        {
            Assert.Equal(claim.Statement.Normalize(), string.Concat(FormulaText.Pieces(claim.Statement).Select(p => p.Text)).Normalize());
        }
    }

    [Theory]
    [InlineData("P(y1) = e^(r(y1)/β)", @"P(y1) = e^{r(y1)/\beta }")]
    [InlineData("π_ref ≤ M_1²", @"\pi _{\mathrm{ref}} \le  M_{1}^{2}")]
    [InlineData("π* ≠ θ̄", @"\pi ^{*} \ne  \bar{\theta}")]
    public void Formulas_are_written_as_latex(string text, string latex) =>
        Assert.Equal(latex, Assert.Single(FormulaText.Pieces(text)).Latex);

    [Fact]
    public void Prose_stays_prose() =>
        Assert.All(FormulaText.Pieces("A minimiser (if there is one) is the Bradley-Terry policy, for i.i.d. noise."), p => Assert.Null(p.Latex));

    [Fact]
    public void The_graph_links_every_box_to_its_claim()
    {
        var svg = ReportGraph.Of([.. CheckedLibrary.Catalogue.Claims.Where(c => c.Source.Document.Key == "perverse-incentives")], _ => ("node", "tip"))!;
        var boxes = svg.Descendants().Where(e => e.Name.LocalName == "a").Select(a => a.Attribute("href")!.Value[1..]).ToList();
        Assert.Equal(boxes.Count, boxes.Distinct().Count());
        Assert.All(boxes, id => Assert.NotNull(CheckedLibrary.Catalogue.Find(id)));
        var places = svg.Descendants().Where(e => e.Name.LocalName == "rect").Select(r => (r.Attribute("x")!.Value, r.Attribute("y")!.Value)).ToList();
        Assert.Equal(places.Count, places.Distinct().Count());
    }

    private async Task<(int Code, string Output)> Browse(string claim)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.Combine(Repository.Root, "tools", "report") };
        foreach (var argument in new[] { "check.mjs", folder, claim })
        {
            start.ArgumentList.Add(argument);
        }

        using var node = Process.Start(start)!;
        var texts = await Task.WhenAll(node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        return (node.ExitCode, string.Concat(texts));
    }
}
