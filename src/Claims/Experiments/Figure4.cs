namespace TheoremCheck.Claims.Experiments;

/// <summary>Figures 3 and 4 of "Direct Alignment with Heterogeneous Preferences" in the population limit, from certified optima; nothing is drawn at random.</summary>
internal sealed class Figure4 : Experiment
{
    public override string Name => "heterogeneous-preferences/fig4";

    public override string Summary => "the ring of 40 prompts in the population limit: rewards, NBC, optimal policy, DPO, corrected DPO over alpha, consistent loss";

    public override int DefaultData => 0;

    public override IReadOnlyList<string> Heeds => ["peaks", "rates"];

    public override IReadOnlyList<ExperimentFile> Files(ExperimentOptions options, Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var grid = RingGrid.All;
        var steps = grid.Count + 1;
        var curves = RingCurves.Of(options.Ring, cancellation);
        progress?.Invoke(1, steps);
        var rows = RingGrid.Rows(grid, done => progress?.Invoke(done + 1, steps), cancellation);
        return
        [
            new(FileName + ".csv", RingTables.Curves(Name, curves)),
            new(FileName + "-correction.csv", RingTables.Correction(Name, curves)),
            new(FileName + "-grid.csv", RingTables.Grid(Name, rows)),
            new(FileName + ".svg", RingPicture.Of(Name, curves)),
        ];
    }

    public override string Picture(ExperimentOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return RingPicture.Of(Name, RingCurves.Of(options.Ring, cancellation));
    }
}
