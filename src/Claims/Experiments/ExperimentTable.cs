using System.Globalization;
using System.Text;

namespace TheoremCheck.Claims.Experiments;

/// <summary>Writes an experiment as comma-separated values: how it was made in comment lines, then one line per point.</summary>
public static class ExperimentTable
{
    /// <summary>The table; lines end in \n, numbers have six significant digits.</summary>
    public static string Of(TuningExperiment experiment, ExperimentOptions options, IReadOnlyList<ExperimentPoint> points)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(points);
        var text = new StringBuilder();
        Line($"# {experiment.Name}: {experiment.Summary}");
        Line($"# |M_1| = 10; P_baseline(M_1) = 0.8; p_*(1) = 0.6; beta = 1; SLiC margin = {Number(options.Margin)} (the paper prints none)");
        Line($"# runs = {options.Runs}; seed = {options.Seed}; data = {options.Data}");
        Line($"# without a minimiser: psi = 0 (RLPO), theta = 0 (DPO); numbers below 1E-12 are written as 0");
        Line($"algorithm,choice_set_size,data_count,second_category_size,mean_first_mass,standard_error,population_limit");
        foreach (var p in points)
        {
            Line($"{Label(p.Algorithm)},{p.Size},{p.Count},{p.SecondSize},{Number(p.Mean)},{Number(p.StandardError)},{Number(p.Limit)}");
        }

        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    /// <summary>The algorithm's name as printed.</summary>
    internal static string Label(TuningAlgorithm algorithm) => algorithm switch
    {
        TuningAlgorithm.Rlpo => "RLPO",
        TuningAlgorithm.Dpo => "DPO",
        TuningAlgorithm.Il => "IL",
        _ => "SLiC",
    };

    /// <summary>Six significant digits; what is below 10^-12 is written as 0.</summary>
    internal static string Number(double value) => value < 1.0 / 1_000_000_000_000 ? "0" : value.ToString("G6", CultureInfo.InvariantCulture);
}
