using TheoremCheck.Models.Populations;

namespace TheoremCheck.Claims.Experiments;

/// <summary>What the user may set.</summary>
/// <param name="Runs">Independent runs, at least 1.</param>
/// <param name="Seed">The seed of all runs.</param>
/// <param name="Margin">δ of SLiC, positive.</param>
/// <param name="Data">|D|, or the greatest |D| where it varies; at least 10.</param>
public sealed record ExperimentOptions(int Runs, ulong Seed, double Margin, int Data)
{
    /// <summary>The rewards on a ring of prompts.</summary>
    public RingRewards Ring { get; init; } = RingRewards.Published;

    /// <summary>What holds where the user sets nothing.</summary>
    /// <param name="experiment">The experiment.</param>
    public static ExperimentOptions DefaultOf(Experiment experiment)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        return new(100, 1, SimulationSetting.DefaultMargin, experiment.DefaultData);
    }
}

/// <summary>A file that an experiment writes.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Text">Its text; lines end in \n.</param>
public sealed record ExperimentFile(string Name, string Text);

/// <summary>An experiment that a figure reports, run again.</summary>
public abstract class Experiment
{
    /// <summary>Every experiment.</summary>
    public static IReadOnlyList<Experiment> All { get; } = [new Figure2(), new Figure3(), new Figure4()];

    /// <summary>The document's key, a slash and the figure.</summary>
    public abstract string Name { get; }

    /// <summary>What is done, in one line.</summary>
    public abstract string Summary { get; }

    /// <summary>|D|, or the greatest |D|, where the user gives none; 0 where there is no |D|.</summary>
    public abstract int DefaultData { get; }

    /// <summary>The names of the options that it heeds, without dashes.</summary>
    public abstract IReadOnlyList<string> Heeds { get; }

    /// <summary>The last part of the name: what its files are called.</summary>
    public string FileName => Name[(Name.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Tables, then the picture; equal options give equal bytes on every machine.</summary>
    /// <param name="options">What the user set.</param>
    /// <param name="progress">Told how many of the steps are done, and of how many.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public abstract IReadOnlyList<ExperimentFile> Files(ExperimentOptions options, Action<int, int>? progress = null, CancellationToken cancellation = default);

    /// <summary>The picture alone.</summary>
    /// <param name="options">What the user set.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public abstract string Picture(ExperimentOptions options, CancellationToken cancellation = default);
}
