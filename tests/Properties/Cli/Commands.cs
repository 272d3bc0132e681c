using TheoremCheck.Cli;
using TheoremCheck.Tests.Properties.Engine;

namespace TheoremCheck.Tests.Properties.Cli;

/// <summary>Runs the command line inside the test's process, on toy claims unless others are given.</summary>
internal static class Commands
{
    public static TheoremCheck.Engine.Catalogue Toys { get; } = new([ToyClaims.True, ToyClaims.False, ToyClaims.Exponential]);

    public static Task<(int Code, string Output, string Error)> Run(params string[] args) => Run(Toys, args);

    public static Task<(int Code, string Output, string Error)> Run(TheoremCheck.Engine.Catalogue catalogue, params string[] args) => Run(catalogue, string.Empty, args);

    public static Task<(int Code, string Output, string Error)> Dialogue(string input, params string[] args) => Run(Toys, input, args);

    private static async Task<(int Code, string Output, string Error)> Run(TheoremCheck.Engine.Catalogue catalogue, string input, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new Shell(catalogue, output, error, Interactive: false) { Input = new StringReader(input) }, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
