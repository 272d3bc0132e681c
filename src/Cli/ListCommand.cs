using System.CommandLine;
using System.Globalization;

namespace TheoremCheck.Cli;

/// <summary>theoremcheck list: the claims with what they say.</summary>
internal static class ListCommand
{
    public static Command Create(Shell shell)
    {
        var globs = new Argument<string[]>("ids") { Description = "ids of claims, or globs; all claims if none", Arity = ArgumentArity.ZeroOrMore };
        var document = new Option<string?>("--document") { Description = "only the claims of one document" };
        var command = new Command("list", "List claims with source and published verdict.") { globs, document };
        command.SetAction(parsed =>
        {
            var claims = shell.Select(parsed.GetValue(globs) ?? [], parsed.GetValue(document));
            var widest = claims.Max(c => c.Id.Length);
            foreach (var claim in claims)
            {
                shell.Output.WriteLine($"{claim.Id.PadRight(widest)}  {claim.Expected,-12}  {claim.Source.Locator}");
            }

            shell.Output.WriteLine($"{claims.Count.ToString(CultureInfo.InvariantCulture)} claims");
            return ExitCode.AsExpected;
        });
        return command;
    }
}
