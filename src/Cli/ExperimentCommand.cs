using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using TheoremCheck.Claims.Experiments;

namespace TheoremCheck.Cli;

/// <summary>theoremcheck experiment: runs a simulation that a figure reports, and writes a table and a picture of it.</summary>
internal static class ExperimentCommand
{
    private const int MostData = 1_000_000;

    public static Command Create(Shell shell)
    {
        var name = new Argument<string?>("name") { Description = "the experiment; all names are listed if none", Arity = ArgumentArity.ZeroOrOne };
        var folder = new Option<string?>("--out") { Description = "the folder for the table (.csv) and the picture (.svg); files of the same names are replaced" };
        var runs = new Option<int>("--runs") { Description = "independent runs", DefaultValueFactory = _ => 100 };
        var seed = new Option<string>("--seed") { Description = "the seed of all runs", DefaultValueFactory = _ => "1" };
        var data = new Option<int?>("--data") { Description = "|D|, or the greatest |D| where it varies" };
        var margin = new Option<double>("--margin") { Description = "δ of SLiC, which the paper does not print", DefaultValueFactory = _ => SimulationSetting.DefaultMargin };
        var command = new Command("experiment", "Run a simulation of a figure again; write its table and its picture.") { name, folder, runs, seed, data, margin };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            shell, parsed.GetValue(name), parsed.GetValue(folder), parsed.GetValue(runs), parsed.GetValue(seed)!, parsed.GetValue(data), parsed.GetValue(margin), cancellation)));
        return command;
    }

    private static int Run(Shell shell, string? name, string? folder, int runs, string seed, int? data, double margin, CancellationToken cancellation)
    {
        if (name is null)
        {
            foreach (var known in Experiment.All)
            {
                shell.Output.WriteLine($"{known.Name}  {known.Summary}");
            }

            return ExitCode.AsExpected;
        }

        var experiment = Experiment.All.FirstOrDefault(e => e.Name == name)
            ?? throw new UsageException($"no experiment is named '{name}'; there are {string.Join(", ", Experiment.All.Select(e => e.Name))}");
        var options = Checked(runs, seed, data ?? experiment.DefaultData, margin);
        if (folder is null)
        {
            throw new UsageException("--out: a folder for the table and the picture is needed");
        }

        if (File.Exists(folder))
        {
            throw new UsageException($"--out {folder}: a file is in the way, a folder is needed");
        }

        // The folder is made first: one that cannot be should not cost a run.
        Directory.CreateDirectory(folder);
        var points = Points(shell, experiment, options, cancellation);
        Write(Path.Combine(folder, experiment.FileName + ".csv"), ExperimentTable.Of(experiment, options, points));
        Write(Path.Combine(folder, experiment.FileName + ".svg"), ExperimentPicture.Of(experiment, options, points));
        return ExitCode.AsExpected;

        void Write(string path, string text)
        {
            // Written beside and moved, so that nobody meets half a file.
            var beside = path + ".part";
            File.WriteAllText(beside, text);
            File.Move(beside, path, overwrite: true);
            shell.Output.WriteLine(path);
        }
    }

    private static ExperimentOptions Checked(int runs, string seed, int data, double margin)
    {
        if (runs is < 1 or > MostData)
        {
            throw new UsageException(Invariant($"--runs {runs}: 1 to {MostData} are needed"));
        }

        if (data is < 10 or > MostData)
        {
            throw new UsageException(Invariant($"--data {data}: 10 to {MostData} are needed"));
        }

        if (!(margin > 0) || margin > 100)
        {
            throw new UsageException(Invariant($"--margin {margin}: a number above 0 and up to 100 is needed"));
        }

        return ulong.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new(runs, value, margin, data)
            : throw new UsageException(Invariant($"--seed {seed}: a whole number from 0 to {ulong.MaxValue} is needed"));
    }

    private static IReadOnlyList<ExperimentPoint> Points(Shell shell, Experiment experiment, ExperimentOptions options, CancellationToken cancellation)
    {
        if (!shell.Interactive)
        {
            // Ten lines are enough for a log.
            return experiment.Run(
                options,
                done =>
                {
                    if (done == options.Runs || (long)done * 10 / options.Runs > (done - 1L) * 10 / options.Runs)
                    {
                        shell.Error.WriteLine(Invariant($"[{done}/{options.Runs}] {experiment.Name}"));
                    }
                },
                cancellation);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(shell.Error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(experiment.Name), maxValue: options.Runs);
            return experiment.Run(options, done => task.Value = done, cancellation);
        });
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
