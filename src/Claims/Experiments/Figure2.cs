namespace TheoremCheck.Claims.Experiments;

/// <summary>Figure 2: P(M_1) against |D| for choice sets of 2 to 6; the paper shows RLPO and DPO, IL and SLiC are added.</summary>
/// <remarks>In each run one data set per size grows, and the algorithms are tuned on its beginnings: runs are independent, points of a curve are not.</remarks>
internal sealed class Figure2 : TuningExperiment
{
    private const int LeastSize = 2;
    private const int MostSize = 6;

    public override string Name => "perverse-incentives/fig2";

    public override string Summary => "P(M_1) against |D| = 10 to 10^4: RLPO, DPO and IL with 2 to 6 alternatives, SLiC with 2";

    public override int DefaultData => 10_000;

    internal override bool VariesSecondSize => false;

    internal override IReadOnlyList<ExperimentPoint> Points(ExperimentOptions options)
    {
        var setting = SimulationSetting.Printed with { Margin = options.Margin };
        return
        [
            .. from algorithm in Enum.GetValues<TuningAlgorithm>()
               from size in Enumerable.Range(LeastSize, algorithm == TuningAlgorithm.Slic ? 1 : MostSize - LeastSize + 1)
               let limit = TunedPolicy.Limit(algorithm, size, setting)
               from count in LogSpaced(10, options.Data)
               select new ExperimentPoint(algorithm, size, count, setting.SecondSize, 0, 0, limit),
        ];
    }

    private protected override void Simulate(
        ExperimentOptions options, IReadOnlyList<ExperimentPoint> points, RandomSequence random, Action<int, double> report)
    {
        var setting = SimulationSetting.Printed with { Margin = options.Margin };
        double mass = setting.Mass.ToDouble(), first = setting.First.ToDouble();
        for (var size = LeastSize; size <= MostSize; size++)
        {
            var data = new QueryCounts(size);
            foreach (var count in LogSpaced(10, options.Data))
            {
                while (data.Total < count)
                {
                    data.Draw(random, mass, first);
                }

                for (var i = 0; i < points.Count; i++)
                {
                    if (points[i].Size == size && points[i].Count == count)
                    {
                        report(i, TunedPolicy.FirstMass(points[i].Algorithm, data, setting));
                    }
                }
            }
        }
    }
}
