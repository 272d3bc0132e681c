using TheoremCheck.Numbers;
using TheoremCheck.Tests.Properties.Engine;
using Xunit;

namespace TheoremCheck.Tests.Properties.Cli;

/// <summary>Claims of somebody else's, here the toys, that the tool loads from their assembly.</summary>
public sealed class OthersClaimsTests : IDisposable
{
    private static readonly string Toys = typeof(ToyClaims).Assembly.Location;

    private readonly string folder = Directory.CreateTempSubdirectory("theoremcheck-").FullName;

    private string Ledger => Path.Combine(folder, "ledger.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task They_take_the_place_of_the_built_in_ones_wherever_the_option_stands()
    {
        var built = new TheoremCheck.Engine.Catalogue([ToyClaims.Vacuous("toy/built-in")]);
        var before = await Commands.Run(built, "--claims", Toys, "list");
        var after = await Commands.Run(built, "list", "--claims", Toys);
        Assert.Equal(0, before.Code);
        Assert.Equal(before.Output, after.Output);
        Assert.Contains("toy/true", before.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("toy/built-in", before.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_go_through_check_gate_and_replay()
    {
        Assert.Equal(0, (await Other("check", "--cases", "300", "--against", Ledger, "--update")).Code);
        Assert.Equal(0, (await Other("gate", "--against", Ledger, "--from", Ledger)).Code);
        var replay = await Other("replay", "toy/false", "--against", Ledger);
        Assert.Equal(0, replay.Code);
        Assert.Contains("the claim fails for this case", replay.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_is_shown_with_the_call_that_replays_it() =>
        Assert.Contains($"theoremcheck --claims {Toys} replay toy/false", (await Other("show", "toy/false")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_checkpoint_of_other_claims_is_refused()
    {
        string[] call = ["check", "toy/true", "--format", "json", "--checkpoint", Path.Combine(folder, "run.jsonl")];
        Assert.Equal(0, (await Commands.Run(call)).Code);
        Says("is a checkpoint of another run", await Other(call));
    }

    [Fact]
    public async Task A_missing_file_is_said_in_one_line() =>
        Says("there is no such file", await From(Path.Combine(folder, "none.dll")));

    [Fact]
    public async Task A_folder_is_no_file() => Says("there is no such file", await From(folder));

    [Fact]
    public async Task What_is_no_assembly_is_said_in_one_line()
    {
        var path = Path.Combine(folder, "text.dll");
        await File.WriteAllTextAsync(path, "claims: none");
        Says("is not a .NET assembly", await From(path));
        await File.WriteAllTextAsync(path, string.Empty);
        Says("is not a .NET assembly", await From(path));
    }

    [Fact]
    public async Task An_assembly_without_claims_is_said_in_one_line() =>
        Says("shows no claim", await From(typeof(Rational).Assembly.Location));

    [Fact]
    public async Task A_claim_that_throws_when_it_is_made_is_named_with_what_it_threw() =>
        Says("Emitted.First threw InvalidOperationException: no such model", await From(EmittedClaims.Throwing(folder, "no such model")));

    [Fact]
    public async Task A_claim_that_is_null_is_named() => Says("Emitted.First is null", await From(EmittedClaims.Null(folder)));

    [Fact]
    public async Task An_id_that_occurs_twice_is_named() =>
        Says("the id toy/twice occurs twice", await From(EmittedClaims.Twice(folder, "toy/twice")));

    [Fact]
    public async Task The_option_needs_a_file() => Says("--claims", await Commands.Run("list", "--claims"));

    private static void Says(string complaint, (int Code, string Output, string Error) run)
    {
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(complaint, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.StartsWith("theoremcheck: ", run.Error, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Output, string Error)> From(string path) => Commands.Run("list", "--claims", path);

    private static Task<(int Code, string Output, string Error)> Other(params string[] args) => Commands.Run(["--claims", Toys, .. args]);
}
