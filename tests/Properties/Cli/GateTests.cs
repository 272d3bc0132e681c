using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using TheoremCheck.Tests.Properties.Engine;
using Xunit;

namespace TheoremCheck.Tests.Properties.Cli;

public sealed class GateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("theoremcheck-").FullName;

    private string Ledger => Path.Combine(folder, "ledger.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_current_ledger_passes()
    {
        await Update();
        var run = await Gate();
        Assert.Equal(0, run.Code);
        Assert.Contains("3 claims as the ledger has them", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verdict", 1, "verdict-changed")]
    [InlineData("missing", 4, "claim-missing")]
    [InlineData("stale", 6, "stale-counterexample")]
    [InlineData("unreadable", 6, "stale-counterexample")]
    [InlineData("cases", 7, "evidence-weaker")]
    [InlineData("confirmation", 7, "evidence-weaker")]
    [InlineData("control", 7, "evidence-weaker")]
    [InlineData("hypothesis", 7, "evidence-weaker")]
    [InlineData("class", 7, "evidence-weaker")]
    [InlineData("new", 8, "claim-new")]
    [InlineData("note", 0, "note")]
    public async Task Every_kind_of_change_has_its_own_exit_code_and_says_why_it_matters(string change, int code, string kind)
    {
        await Update();
        var root = JsonNode.Parse(await File.ReadAllTextAsync(Ledger))!;
        Change(root["claims"]!.AsArray(), change);
        await File.WriteAllTextAsync(Ledger, root.ToJsonString());
        var run = await Gate();
        Assert.Equal(code, run.Code);
        Assert.Contains(kind, run.Output, StringComparison.Ordinal);
        Assert.Contains("why it matters: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task A_claim_that_becomes_vacuous_ends_in_exit_5()
    {
        var before = new TheoremCheck.Engine.Catalogue([ToyClaims.True]);
        var after = new TheoremCheck.Engine.Catalogue([ToyClaims.Vacuous("toy/true")]);
        await Commands.Run(before, "check", "--against", Ledger, "--update");
        var run = await Commands.Run(after, "gate", "--against", Ledger);
        Assert.Equal(5, run.Code);
        Assert.Contains("vacuous  toy/true", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_are_well_formed_and_name_the_file_and_line_of_the_claim()
    {
        await Update();
        var text = await File.ReadAllTextAsync(Ledger);
        await File.WriteAllTextAsync(Ledger, text.Replace("\"verdict\": \"Refuted\"", "\"verdict\": \"Supported\"", StringComparison.Ordinal));
        string At(string name) => Path.Combine(folder, name);
        var run = await Gate("--format", "json", "--report", $"sarif={At("a.sarif")}", "--report", $"junit={At("a.xml")}", "--report", $"markdown={At("a.md")}");
        Assert.Equal(1, run.Code);
        Assert.Equal("verdict-changed", (string?)JsonNode.Parse(run.Output)!["findings"]![0]!["kind"]);

        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(At("a.sarif")));
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("ToyClaims.cs", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 1);

        var junit = XDocument.Load(At("a.xml"));
        Assert.Equal(3, junit.Descendants("testcase").Count());
        Assert.Equal("verdict-changed", Assert.Single(junit.Descendants("failure")).Attribute("type")?.Value);
        Assert.Contains("| verdict-changed | `toy/false` |", await File.ReadAllTextAsync(At("a.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finished_check_can_be_gated_without_checking_again()
    {
        await Update();
        var run = await Commands.Run("gate", "--against", Ledger, "--from", Ledger, "--corpus", folder + "/corpus");
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("--report", "pdf=x")]
    [InlineData("--report", "sarif")]
    [InlineData("--report", "0=x")]
    [InlineData("--threads", "0")]
    [InlineData("--from", "there/is/none.json")]
    public async Task A_wrong_call_ends_in_exit_2_with_one_line(params string[] args)
    {
        await Update();
        var run = await Gate(args);
        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    private static void Change(JsonArray claims, string change)
    {
        JsonObject Claim(string id) => claims.Select(c => c!.AsObject()).Single(c => (string?)c["id"] == id);
        var evidence = Claim("toy/true")["evidence"]!.AsObject();
        switch (change)
        {
            case "verdict":
                Claim("toy/false")["verdict"] = "Supported";
                break;
            case "missing":
                var gone = Claim("toy/true").DeepClone();
                gone["id"] = "toy/gone";
                claims.Add(gone);
                break;
            case "stale":
                Claim("toy/false")["counterexample"]!["case"] = JsonNode.Parse("""{"x":"0","y":"0"}""");
                break;
            case "unreadable":
                Claim("toy/false")["counterexample"]!["case"] = JsonNode.Parse("""{"z":"0"}""");
                break;
            case "cases":
                evidence["accepted"] = 1_000_000_000;
                break;
            case "confirmation":
                Claim("toy/false")["evidence"]!["confirmedBy"]!.AsArray().Add("a route that is gone");
                break;
            case "control":
                evidence["controls"]!.AsArray().Add(JsonNode.Parse("""{"statement":"gone","refuted":true,"by":"x"}"""));
                break;
            case "hypothesis":
                evidence["hypotheses"]!.AsArray().Add(JsonNode.Parse("""{"name":"gone","dropped":"necessary","cases":1,"by":"x"}"""));
                break;
            case "class":
                evidence["classes"]!.AsArray().Add(JsonNode.Parse("""{"name":"gone","cases":7}"""));
                break;
            case "new":
                claims.Remove(Claim("toy/true"));
                break;
            default:
                Claim("toy/true")["locator"] = "elsewhere";
                break;
        }
    }

    private async Task Update() => Assert.Equal(0, (await Commands.Run("check", "--against", Ledger, "--update")).Code);

    private Task<(int Code, string Output, string Error)> Gate(params string[] args) => Commands.Run(["gate", "--against", Ledger, .. args]);
}
