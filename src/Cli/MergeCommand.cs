using System.CommandLine;
using TheoremCheck.Engine.Reporting;

namespace TheoremCheck.Cli;

/// <summary>theoremcheck merge: puts the parts of a sharded check together.</summary>
internal static class MergeCommand
{
    public static Command Create(Shell shell)
    {
        var parts = new Argument<string[]>("part") { Description = "files written by 'check --shard k/n --format json', all n of them", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--out") { Description = "the file to write; the standard output if none" };
        var command = new Command("merge", "Put the parts of a sharded check together: the same bytes as one check of all.") { parts, output };
        command.SetAction(parsed =>
        {
            try
            {
                var text = Part.Merge([.. parsed.GetValue(parts)!.Select(p => (p, Part.Read(p)))]).ToText();
                if (parsed.GetValue(output) is { } path)
                {
                    WholeFile.Write(path, text);
                }
                else
                {
                    shell.Output.Write(text);
                }
            }
            catch (LedgerFormatException e)
            {
                throw new UsageException(e.Message);
            }

            return ExitCode.AsExpected;
        });
        return command;
    }
}
