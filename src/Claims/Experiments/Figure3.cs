namespace TheoremCheck.Claims.Experiments;

/// <summary>Figure 3: P(M_1) of IL against |M_2| for pairs, with |D| fixed; SLiC is added.</summary>
/// <remarks>The categories of a data set do not depend on |M_2|, so each run tunes on one data set for every |M_2|.</remarks>
internal sealed class Figure3 : TuningExperiment
{
    private const int Size = 2;

    public override string Name => "perverse-incentives/fig3";

    public override string Summary => "P(M_1) against |M_2| = 10 to 10^6 at one |D|: IL and SLiC with 2 alternatives";

    public override int DefaultData => 1_000;

    internal override bool VariesSecondSize => true;

    internal override IReadOnlyList<ExperimentPoint> Points(ExperimentOptions options) =>
    [
        .. from algorithm in new[] { TuningAlgorithm.Il, TuningAlgorithm.Slic }
           from secondSize in LogSpaced(10, 1_000_000)
           let setting = Setting(options, secondSize)
           select new ExperimentPoint(algorithm, Size, options.Data, secondSize, 0, 0, TunedPolicy.Limit(algorithm, Size, setting)),
    ];

    private protected override void Simulate(
        ExperimentOptions options, IReadOnlyList<ExperimentPoint> points, RandomSequence random, Action<int, double> report)
    {
        var data = new QueryCounts(Size);
        var setting = SimulationSetting.Printed;
        double mass = setting.Mass.ToDouble(), first = setting.First.ToDouble();
        while (data.Total < options.Data)
        {
            data.Draw(random, mass, first);
        }

        for (var i = 0; i < points.Count; i++)
        {
            report(i, TunedPolicy.FirstMass(points[i].Algorithm, data, Setting(options, points[i].SecondSize)));
        }
    }

    private static SimulationSetting Setting(ExperimentOptions options, int secondSize) =>
        SimulationSetting.Printed with { SecondSize = secondSize, Margin = options.Margin };
}
