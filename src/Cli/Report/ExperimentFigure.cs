using TheoremCheck.Claims.Experiments;

namespace TheoremCheck.Cli.Report;

/// <summary>The picture of an experiment at its default options.</summary>
internal static class ExperimentFigure
{
    public static string Svg(Experiment experiment, CancellationToken cancellation)
    {
        var options = new ExperimentOptions(100, 1, SimulationSetting.DefaultMargin, experiment.DefaultData);
        return ExperimentPicture.Of(experiment, options, experiment.Run(options, null, cancellation));
    }
}
