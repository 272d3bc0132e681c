using System.CommandLine;
using System.Reflection;
using System.Xml.Linq;
using TheoremCheck.Claims.Experiments;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Reporting;

namespace TheoremCheck.Cli.Report;

/// <summary>theoremcheck report: every document with its claims as a web page that needs no network.</summary>
internal static class ReportCommand
{
    private const string AssetPrefix = "report/";

    public static Command Create(Shell shell)
    {
        var folder = new Option<string>("--out") { Description = "the folder for index.html and its assets", Required = true };
        var from = new Option<string?>("--from") { Description = $"the ledger to show; {Shell.DefaultLedger} if it is there, else a check now" };
        var plain = new Option<bool>("--no-figures") { Description = "leave out the experiments' figures" };
        var command = new Command("report", "Write every claim, verdict and counterexample as a web page that needs no network.") { folder, from, plain };
        command.SetAction((parsed, cancellation) =>
        {
            var into = parsed.GetValue(folder)!;
            if (File.Exists(into))
            {
                throw new UsageException($"--out {into}: a file is in the way, a folder is needed");
            }

            var ledger = Shell.ReadLedger(parsed.GetValue(from)) ?? Checked(shell, cancellation);
            Directory.CreateDirectory(Path.Combine(into, "assets", "fonts"));
            var figures = parsed.GetValue(plain) ? Array.Empty<(string Document, (string, XElement) Figure)>().ToLookup(f => f.Document, f => f.Figure) : Figures(shell, cancellation);
            foreach (var (name, bytes) in Assets())
            {
                File.WriteAllBytes(Path.Combine(into, "assets", name), bytes);
            }

            var path = Path.Combine(into, "index.html");
            WholeFile.Write(path, new ReportPage(shell.Catalogue, ledger, figures).ToText());
            shell.Output.WriteLine(path);
            return Task.FromResult(ExitCode.AsExpected);
        });
        return command;
    }

    private static Ledger Checked(Shell shell, CancellationToken cancellation) => Ledger.Of(shell.Catalogue.Claims.Zip(
        ProgressDisplay.Run(shell, shell.Catalogue.Claims, Budget.Default, Environment.ProcessorCount, Engine.Corpora.Corpus.Empty, null, cancellation)));

    private static ILookup<string, (string Title, XElement Picture)> Figures(Shell shell, CancellationToken cancellation)
    {
        var known = Experiment.All.Where(e => shell.Catalogue.Claims.Any(c => e.Name.StartsWith(c.Source.Document.Key + "/", StringComparison.Ordinal))).ToList();
        return known.Select(e =>
        {
            shell.Error.WriteLine($"running {e.Name}");
            return (Document: e.Name.Split('/')[0], Figure: (e.Summary, XElement.Parse(ExperimentFigure.Svg(e, cancellation))));
        }).ToLookup(f => f.Document, f => f.Figure);
    }

    /// <exception cref="UsageException">When the tool was built without the typesetting library.</exception>
    private static IEnumerable<(string Name, byte[] Bytes)> Assets()
    {
        var assembly = typeof(ReportCommand).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith(AssetPrefix, StringComparison.Ordinal)).ToList();
        if (!names.Contains(AssetPrefix + "katex.min.js"))
        {
            throw new UsageException("this build has no KaTeX: install Node 20 and npm, then build again");
        }

        return names.Select(n => (n[AssetPrefix.Length..], Read(assembly, n)));
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
