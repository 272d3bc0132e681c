using TheoremCheck.Claims.Experiments;

namespace TheoremCheck.Cli.Report;

/// <summary>The picture of an experiment at its default options.</summary>
internal static class ExperimentFigure
{
    public static string Svg(Experiment experiment, CancellationToken cancellation) =>
        experiment.Picture(ExperimentOptions.DefaultOf(experiment), cancellation);
}
