using System.Xml.Linq;
using TheoremCheck.Claims.Experiments;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Experiments;

public class RingExperimentTests
{
    private static readonly Experiment Figure = Experiment.All.Single(e => e.Name == "heterogeneous-preferences/fig4");

    [Fact]
    public void Equal_options_give_equal_bytes_in_four_files_with_a_row_per_difference()
    {
        var options = ExperimentOptions.DefaultOf(Figure);
        var files = Figure.Files(options);
        Assert.Equal(["fig4.csv", "fig4-correction.csv", "fig4-grid.csv", "fig4.svg"], files.Select(f => f.Name));
        Assert.Equal(files, Figure.Files(options));
        var rows = files[0].Text.TrimEnd('\n').Split('\n').Where(l => !l.StartsWith('#')).ToList();
        Assert.Equal(41, rows.Count);
        Assert.All(rows, r => Assert.Equal(15, r.Split(',').Length));
        Assert.Contains("\n4,1.5,0.075,0.1,yes,yes,yes,yes,no,no,yes,yes,yes\n", files[2].Text, StringComparison.Ordinal);
        Assert.Equal(6, XDocument.Parse(files[3].Text).Root!.Elements(XNamespace.Get("http://www.w3.org/2000/svg") + "g").Count());
    }

    [Fact]
    public void Slopes_change_the_picture()
    {
        var options = ExperimentOptions.DefaultOf(Figure);
        var other = options with { Ring = RingRewards.OfForty([1, 2, 3], [1, Rational.Ratio(1, 2), Rational.Ratio(1, 20)]) };
        Assert.NotEqual(Figure.Picture(options), Figure.Picture(other));
    }

    [Fact]
    public void A_number_is_printed_with_certain_digits_only()
    {
        Assert.Equal("0.33333333", CertainNumber.Of(Rational.Ratio(1, 3)).ToString());
        Assert.Equal("-1.50000000", CertainNumber.Of(Rational.Ratio(-3, 2)).ToString());
        Assert.Equal("0.333", new CertainNumber(Rational.Parse("0.33297"), Rational.Parse("0.33344")).ToString());
        Assert.Equal(string.Empty, new CertainNumber(0, 1).ToString());
    }
}
