using System.Xml.Linq;
using TheoremCheck.Claims.Experiments;
using Xunit;

namespace TheoremCheck.Tests.Properties.Experiments;

/// <summary>An experiment is a function of its options, ends near its population limits, and writes what other programs can read.</summary>
public sealed class ExperimentTests
{
    private static readonly ExperimentOptions Few = new(5, 1, 1, 560);

    public static TheoryData<string> Names => [.. Experiment.All.OfType<TuningExperiment>().Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Equal_options_give_equal_bytes_and_other_seeds_other_ones(string name)
    {
        var experiment = Find(name);
        var (table, picture) = Written(experiment, Few);
        Assert.Equal((table, picture), Written(experiment, Few));
        Assert.NotEqual(table, Written(experiment, Few with { Seed = 2 }).Table);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_picture_is_XML_with_a_panel_per_algorithm_and_a_mark_per_point(string name)
    {
        var experiment = Find(name);
        var points = experiment.Run(Few);
        var root = XDocument.Parse(ExperimentPicture.Of(experiment, Few, points)).Root!;
        var svg = XNamespace.Get("http://www.w3.org/2000/svg");
        Assert.Equal(svg + "svg", root.Name);
        Assert.Equal(points.Select(p => p.Algorithm).Distinct().Count(), root.Elements(svg + "g").Count());
        Assert.Equal(points.Count, root.Elements(svg + "g").Elements(svg + "circle").Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_table_has_one_row_per_point_and_its_seed(string name)
    {
        var experiment = Find(name);
        var lines = Written(experiment, Few).Table.TrimEnd('\n').Split('\n');
        var rows = lines.Where(l => !l.StartsWith('#')).ToList();
        Assert.Contains(lines, l => l.Contains("seed = 1;", StringComparison.Ordinal));
        Assert.Equal(experiment.Run(Few).Count + 1, rows.Count);
        Assert.All(rows, r => Assert.Equal(7, r.Split(',').Length));
    }

    [Fact]
    public void Means_approach_their_population_limits()
    {
        var options = new ExperimentOptions(20, 3, 1, 5_600);
        var last = Find("perverse-incentives/fig2").Run(options).Where(p => p.Count == 5_600 && p.Size != 3);
        Assert.All(last, p => Assert.Equal(p.Limit, p.Mean, 0.01));
        Assert.All(Find("perverse-incentives/fig3").Run(options), p => Assert.True(Math.Abs(p.Mean - p.Limit) <= 0.05 * p.Limit, $"{p}"));
    }

    [Fact]
    public void At_three_alternatives_runs_go_either_way()
    {
        var even = Find("perverse-incentives/fig2").Run(new(60, 1, 1, 3_200)).Single(p => p is { Algorithm: TuningAlgorithm.Rlpo, Size: 3, Count: 3_200 });
        Assert.InRange(even.Mean, 0.25, 0.75);
        Assert.True(even.StandardError > 0.04, $"{even}");
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Find("perverse-incentives/fig2").Run(Few, _ => source.Cancel(), source.Token));
    }

    private static TuningExperiment Find(string name) => Experiment.All.OfType<TuningExperiment>().Single(e => e.Name == name);

    private static (string Table, string Picture) Written(TuningExperiment experiment, ExperimentOptions options)
    {
        var points = experiment.Run(options);
        return (ExperimentTable.Of(experiment, options, points), ExperimentPicture.Of(experiment, options, points));
    }
}
