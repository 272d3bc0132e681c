using System.Text.Json.Nodes;
using TheoremCheck.Cli;
using Xunit;

namespace TheoremCheck.Tests.Properties.Cli;

public sealed class SensitivityCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("theoremcheck-").FullName;

    private string Survey => Path.Combine(folder, "survey.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("c,t\na,x\n", "row 1, column 'w': not in the header, which has c, t")]
    [InlineData("c,t,w,w\na,x,1,1\n", "row 1, column 'w': twice in the header")]
    [InlineData("c,t,w\na,x,1\nb,x,-3\n", "row 3, column 'w': the weight -3 is negative")]
    [InlineData("c,t,w\na,x,1\nb,x,abc\n", "row 3, column 'w': 'abc' is not a number")]
    [InlineData("c,t,w\na,x,NaN\nb,x,1\n", "row 2, column 'w': 'NaN' is not a number")]
    [InlineData("c,t,w\na,x,1e9999\nb,x,1\n", "row 2, column 'w': '1e9999' is not a number")]
    [InlineData("c,t,w\na,x,1/0\nb,x,1\n", "row 2, column 'w': '1/0' is not a number")]
    [InlineData("c,t,w\na,x,\nb,x,1\n", "row 2, column 'w': '' is not a number")]
    [InlineData("c,t,w\na,x,1\na,y,1\n", "row 2, column 'c': question 'c' has one option only, 'a'")]
    [InlineData("c,t,w\na,x,1\nb,x,1\na,y,0\nb,y,0\n", "row 4, column 't': question 'c': the group 'y' is empty")]
    [InlineData("c,t,w\na,x,1\nb,x,1\na,y,2\n", "row 4, column 'c': question 'c': 'y' never chose 'b'")]
    [InlineData("c,t,w\na,x,1\nb,x\n", "row 3, 2 fields where the header has 3")]
    [InlineData("c,t,w\na,x,1\nb\"q,x,1\n", "row 3, a quote is out of place")]
    [InlineData("c,t,w\na,x,1\n,x,1\n", "row 3, column 'c': empty")]
    [InlineData("c,t,w\na,,1\nb,x,1\n", "row 2, column 't': empty")]
    [InlineData("c,t,w\n\"a\nb\",x,1\nb,x,-1\n", "row 4, column 'w': the weight -1 is negative")]
    [InlineData("c,t,w\n", "there are no answers")]
    [InlineData("", "empty, a header is needed")]
    public async Task Bad_input_ends_in_exit_2_and_one_line_with_row_and_column(string text, string complaint)
    {
        await File.WriteAllTextAsync(Survey, text);
        await Assert_one_line(complaint, Survey, "--choice", "c", "--type", "t", "--weight", "w");
    }

    [Theory]
    [InlineData("--epsilon 1: question 'c' has 2 options", "--epsilon", "1")]
    [InlineData("--smoothing -1", "--smoothing", "-1")]
    [InlineData("--delta x", "--delta", "x")]
    [InlineData("--shares some: observed or equal", "--shares", "some")]
    [InlineData("--format yaml: table or json", "--format", "yaml")]
    [InlineData("--solver glop", "--solver", "glop")]
    [InlineData("--sample: only with --solver or-tools", "--sample", "3")]
    [InlineData("--threads 0", "--threads", "0")]
    [InlineData("--bins t: COLUMN=N", "--bins", "t")]
    [InlineData("--bins w: neither", "--bins", "w=2")]
    [InlineData("column 't': 'x' is not a number", "--bins", "t=2")]
    [InlineData("--separator ab", "--separator", "ab")]
    [InlineData("--question: with it, one --choice", "--question", "w", "--choice", "w")]
    public async Task A_wrong_option_ends_in_exit_2_and_one_line(string complaint, params string[] options)
    {
        await File.WriteAllTextAsync(Survey, "c,t,w\na,x,1\nb,x,2\n");
        await Assert_one_line(complaint, [Survey, "--choice", "c", "--type", "t", .. options]);
    }

    [Fact]
    public async Task Missing_and_garbled_files_end_in_exit_2_and_one_line()
    {
        await Assert_one_line("there is no such file", Survey, "--choice", "c", "--type", "t");
        await File.WriteAllBytesAsync(Survey, [.. "c,t\na,x\n"u8, 0xff, (byte)'\n']);
        await Assert_one_line("not text in UTF-8", Survey, "--choice", "c", "--type", "t");
        await File.WriteAllTextAsync(Survey, "c,t\na,x\nb,x\n");
        await Assert_one_line("a file is in the way", Survey, "--choice", "c", "--type", "t", "--out", Survey);
        await File.WriteAllTextAsync(Survey, "c,t\na,1\nb,1\n");
        await Assert_one_line("do not fill 2 groups", Survey, "--choice", "c", "--type", "t", "--bins", "t=2");
    }

    [Theory]
    [InlineData("choice,group\nyes,x\nyes,x\nno,x\n")]
    [InlineData("\uFEFFchoice,group\r\nyes,x\r\nno,x\r\nyes,x\r\n")]
    [InlineData("group;choice\nx;yes\n\nx;no\nx;yes\n")]
    [InlineData("group\tchoice\nx\t\"yes\"\nx\tno\nx\tyes")]
    [InlineData("group|choice\nx|Refused\nx|yes\nx|\"no\"\nx|yes\nx|\n")]
    public async Task Files_may_be_written_in_many_ways(string text)
    {
        await File.WriteAllTextAsync(Survey, text);
        var answer = await Question(Survey, "--choice", "choice", "--type", "group", "--drop", "Refused", "--drop", "");
        Assert.Equal(["yes", "no"], answer["options"]!.AsArray().OrderBy(o => (int)o!["bordaPlace"]!).Select(o => (string?)o!["option"]));
        Assert.Equal("7/12", (string?)answer["options"]!.AsArray().Single(o => (string?)o!["option"] == "yes")!["bordaCount"]);
    }

    [Fact]
    public async Task The_raw_form_with_a_row_per_traveller_and_mode_gives_what_its_counts_give()
    {
        await File.WriteAllTextAsync(Survey, "id;mode;choice;income\n1;car;1;5\n1;bus;0;5\n2;car;0;7\n2;bus;1;7\n3;car;1;30\n3;bus;0;30\n4;car;0;30\n4;bus;1;30\n");
        var answer = await Question(Survey, "--choice", "mode", "--type", "income", "--bins", "income=2", "--weight", "choice");
        Assert.Equal(["5 to 7", "30"], answer["types"]!.AsArray().Select(t => (string?)t!["type"]));
        Assert.Equal(["1", "1"], answer["options"]![0]!["counts"]!.AsArray().Select(c => (string?)c));
    }

    [Fact]
    public async Task Several_choice_columns_and_a_question_column_are_two_ways_to_many_questions()
    {
        await File.WriteAllTextAsync(Survey, "t,Q1,Q2\nx,a,c\nx,b,d\ny,b,c\ny,a,e\nx,a,e\ny,b,d\n");
        var wide = await Run(Survey, "--choice", "Q1", "--choice", "Q2", "--type", "t", "--format", "json");
        await File.WriteAllTextAsync(Survey, "q,t,c\nQ1,x,a\nQ1,x,b\nQ1,y,b\nQ1,y,a\nQ1,x,a\nQ1,y,b\nQ2,x,c\nQ2,x,d\nQ2,y,c\nQ2,y,e\nQ2,x,e\nQ2,y,d\n");
        var tall = await Run(Survey, "--choice", "c", "--question", "q", "--type", "t", "--format", "json");
        Assert.Equal(0, wide.Code);
        Assert.Equal(wide.Output, tall.Output);
        Assert.Equal(2, JsonNode.Parse(wide.Output)!["questions"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_sample_of_travellers_is_the_worked_example()
    {
        var sample = Path.Combine(Repository.Root, "samples", "travel-modes.csv");
        var run = await Run(sample, "--choice", "mode", "--type", "income_tercile", "--weight", "travellers", "--solver", "or-tools", "--out", folder);
        Assert.Equal(0, run.Code);
        Assert.Contains("average reward    air > car > train > bus", run.Output, StringComparison.Ordinal);
        Assert.Contains("Borda             car > air > train > bus (another order)", run.Output, StringComparison.Ordinal);
        Assert.Contains("at total variation 0.0680947506452 from uniform: air passes car", run.Output, StringComparison.Ordinal);
        Assert.Contains("6 pairs solved and certified anew, 0 with another answer", run.Output, StringComparison.Ordinal);
        Assert.Equal(["distances.svg", "pairs.csv", "questions.csv"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("mode,4,3,210,0,0,air > car > train > bus,car > air > train > bus,0.068094750645,car,air,", await File.ReadAllTextAsync(Path.Combine(folder, "questions.csv")), StringComparison.Ordinal);
        Assert.Equal("svg", System.Xml.Linq.XDocument.Load(Path.Combine(folder, "distances.svg")).Root!.Name.LocalName);
    }

    [Fact]
    public async Task The_result_does_not_depend_on_the_number_of_threads()
    {
        var random = new Random(4);
        var rows = from q in Enumerable.Range(1, 40)
                   from t in Enumerable.Range(1, 3)
                   from c in Enumerable.Range(1, 3 + (q % 5))
                   select $"q{q},t{t},c{c},{random.Next(1, 500)}";
        await File.WriteAllLinesAsync(Survey, ["q,t,c,n", .. rows]);
        string[] call = [Survey, "--question", "q", "--type", "t", "--choice", "c", "--weight", "n", "--format", "json"];
        var one = await Run([.. call, "--threads", "1"]);
        var five = await Run([.. call, "--threads", "5"]);
        Assert.Equal(0, one.Code);
        Assert.Equal(one.Output, five.Output);
        Assert.Contains("[40/40] questions", five.Error, StringComparison.Ordinal);
    }

    private static async Task Assert_one_line(string complaint, params string[] args)
    {
        var run = await Run(args);
        Assert.Equal(2, run.Code);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
        Assert.StartsWith("theoremcheck: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Empty(run.Output);
    }

    private static async Task<JsonNode> Question(params string[] args)
    {
        var run = await Run([.. args, "--format", "json"]);
        Assert.True(run.Code == 0, run.Error);
        return JsonNode.Parse(run.Output)!["questions"]![0]!;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var shell = new Shell(new TheoremCheck.Engine.Catalogue([]), output, error, Interactive: false);
        var code = await CommandLine.RunAsync(["sensitivity", .. args], shell, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
