namespace TheoremCheck.Claims.Experiments;

/// <summary>One point of a curve.</summary>
/// <param name="Algorithm">The algorithm.</param>
/// <param name="Size">|Y|.</param>
/// <param name="Count">|D|.</param>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="Mean">The mean of P(M_1) over the runs.</param>
/// <param name="StandardError">The standard error of that mean; 0 for a single run.</param>
/// <param name="Limit">The limit as |D| → ∞.</param>
public sealed record ExperimentPoint(TuningAlgorithm Algorithm, int Size, int Count, int SecondSize, double Mean, double StandardError, double Limit);

/// <summary>A simulation of fine-tuning algorithms, run again.</summary>
public abstract class TuningExperiment : Experiment
{
    /// <summary>Whether the horizontal axis is |M_2| and the vertical one logarithmic; else |D| and linear.</summary>
    internal abstract bool VariesSecondSize { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Heeds => ["runs", "seed", "data", "margin"];

    /// <inheritdoc/>
    public override IReadOnlyList<ExperimentFile> Files(ExperimentOptions options, Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var points = Run(options, done => progress?.Invoke(done, options.Runs), cancellation);
        return
        [
            new(FileName + ".csv", ExperimentTable.Of(this, options, points)),
            new(FileName + ".svg", ExperimentPicture.Of(this, options, points)),
        ];
    }

    /// <inheritdoc/>
    public override string Picture(ExperimentOptions options, CancellationToken cancellation = default) =>
        ExperimentPicture.Of(this, options, Run(options, null, cancellation));

    /// <summary>Runs the simulation; equal options give equal points on every machine.</summary>
    /// <param name="options">Runs, seed, margin and data.</param>
    /// <param name="progress">Told after each run how many are done.</param>
    /// <param name="cancellation">Stops between runs.</param>
    public IReadOnlyList<ExperimentPoint> Run(ExperimentOptions options, Action<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Runs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Data, 10);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Margin);
        var curves = Points(options);
        var masses = new double[curves.Count][];
        for (var i = 0; i < masses.Length; i++)
        {
            masses[i] = new double[options.Runs];
        }

        for (var run = 0; run < options.Runs; run++)
        {
            cancellation.ThrowIfCancellationRequested();
            Simulate(options, curves, RandomSequence.OfRun(options.Seed, run), (point, mass) => masses[point][run] = mass);
            progress?.Invoke(run + 1);
        }

        return [.. curves.Select((point, i) => Summarised(point, masses[i]))];
    }

    /// <summary>The points to estimate, means still 0, in the order in which they are written.</summary>
    internal abstract IReadOnlyList<ExperimentPoint> Points(ExperimentOptions options);

    /// <summary>One run: reports P(M_1) for the index of every point.</summary>
    private protected abstract void Simulate(ExperimentOptions options, IReadOnlyList<ExperimentPoint> points, RandomSequence random, Action<int, double> report);

    /// <summary>10, 18, 32, 56, 100, ...: four values to a decade.</summary>
    private protected static IEnumerable<int> LogSpaced(int least, int most)
    {
        int[] mantissas = [10, 18, 32, 56];
        for (long decade = 1; ; decade *= 10)
        {
            foreach (var mantissa in mantissas)
            {
                if (mantissa * decade > most)
                {
                    yield break;
                }

                if (mantissa * decade >= least)
                {
                    yield return (int)(mantissa * decade);
                }
            }
        }
    }

    private static ExperimentPoint Summarised(ExperimentPoint point, double[] masses)
    {
        if (masses.All(mass => mass == masses[0]))
        {
            return point with { Mean = masses[0] };
        }

        double sum = 0, squares = 0;
        foreach (var mass in masses)
        {
            sum += mass;
        }

        var mean = sum / masses.Length;
        foreach (var mass in masses)
        {
            squares += (mass - mean) * (mass - mean);
        }

        return point with { Mean = mean, StandardError = Math.Sqrt(squares / (masses.Length - 1) / masses.Length) };
    }
}
