using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using TheoremCheck.Claims.Experiments;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli;

/// <summary>theoremcheck experiment: runs again what a figure reports, and writes tables and a picture of it.</summary>
internal static class ExperimentCommand
{
    private const int MostData = 1_000_000;
    private const int MostPeak = 10;
    private const int MostRate = 1;

    public static Command Create(Shell shell)
    {
        var name = new Argument<string?>("name") { Description = "the experiment; all names are listed if none", Arity = ArgumentArity.ZeroOrOne };
        var folder = new Option<string?>("--out") { Description = "the folder for the table (.csv) and the picture (.svg); files of the same names are replaced" };
        var runs = new Option<int>("--runs") { Description = "independent runs", DefaultValueFactory = _ => 100 };
        var seed = new Option<string>("--seed") { Description = "the seed of all runs", DefaultValueFactory = _ => "1" };
        var data = new Option<int?>("--data") { Description = "|D|, or the greatest |D| where it varies" };
        var margin = new Option<double>("--margin") { Description = "δ of SLiC, which the paper does not print", DefaultValueFactory = _ => SimulationSetting.DefaultMargin };
        var peaks = new Option<string>("--peaks") { Description = "the greatest reward of the types -10, 0, 10, which the paper does not print", DefaultValueFactory = _ => "4,1.5,4" };
        var rates = new Option<string>("--rates") { Description = "the part of the peak by which their rewards fall per step, which the paper does not print", DefaultValueFactory = _ => "3/40,1/10,3/40" };
        var command = new Command("experiment", "Run the experiment of a figure again; write its tables and its picture.") { name, folder, runs, seed, data, margin, peaks, rates };
        Option[] settings = [runs, seed, data, margin, peaks, rates];
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            shell,
            parsed.GetValue(name),
            parsed.GetValue(folder),
            [.. settings.Where(o => parsed.GetResult(o) is { Implicit: false }).Select(o => o.Name)],
            experiment => Checked(experiment, parsed.GetValue(runs), parsed.GetValue(seed)!, parsed.GetValue(data) ?? experiment.DefaultData, parsed.GetValue(margin)) with
            {
                Ring = Ring(parsed.GetValue(peaks)!, parsed.GetValue(rates)!),
            },
            cancellation)));
        return command;
    }

    private static int Run(
        Shell shell, string? name, string? folder, IReadOnlyList<string> given, Func<Experiment, ExperimentOptions> read, CancellationToken cancellation)
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
        if (given.FirstOrDefault(option => !experiment.Heeds.Contains(option[2..])) is { } unheeded)
        {
            throw new UsageException($"{unheeded}: {experiment.Name} has no use for it; it takes {string.Join(", ", experiment.Heeds.Select(o => "--" + o))}");
        }

        var options = read(experiment);
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
        foreach (var file in Files(shell, experiment, options, cancellation))
        {
            Write(Path.Combine(folder, file.Name), file.Text);
        }

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

    private static ExperimentOptions Checked(Experiment experiment, int runs, string seed, int data, double margin)
    {
        if (runs is < 1 or > MostData)
        {
            throw new UsageException(Invariant($"--runs {runs}: 1 to {MostData} are needed"));
        }

        if (experiment.DefaultData > 0 && data is < 10 or > MostData)
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

    private static RingRewards Ring(string peaks, string rates) => RingRewards.OfForty(
        PerType("--peaks", peaks, MostPeak, "4,1.5,4"),
        PerType("--rates", rates, MostRate, "3/40,1/10,3/40"));

    private static ValueList<Rational> PerType(string option, string text, int most, string example)
    {
        List<Rational> values = [];
        foreach (var part in text.Split(','))
        {
            if (Rational.TryParse(part.Trim(), out var value) && value.Sign > 0 && value <= most)
            {
                values.Add(value);
            }
        }

        return values.Count == 3 && text.Split(',').Length == 3
            ? ValueList.From(values)
            : throw new UsageException($"{option} {text}: three numbers above 0 and up to {most} are needed, for the types -10, 0 and 10, such as {example}");
    }

    private static IReadOnlyList<ExperimentFile> Files(Shell shell, Experiment experiment, ExperimentOptions options, CancellationToken cancellation)
    {
        if (!shell.Interactive)
        {
            // Ten lines are enough for a log.
            return experiment.Files(
                options,
                (done, steps) =>
                {
                    if (done == steps || (long)done * 10 / steps > (done - 1L) * 10 / steps)
                    {
                        shell.Error.WriteLine(Invariant($"[{done}/{steps}] {experiment.Name}"));
                    }
                },
                cancellation);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(shell.Error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(experiment.Name), maxValue: 1);
            return experiment.Files(options, (done, steps) => task.Value = (double)done / steps, cancellation);
        });
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
