using System.Text.Json.Nodes;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Corpora;
using TheoremCheck.Engine.Exploration;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli;

/// <summary>The dialogue of explore: one command a line, from a terminal or a pipe.</summary>
internal sealed class ExploreSession
{
    private const string Help =
        """
          PATH = VALUE    change a value: a fraction, a decimal, true or false, a name
          values          the values of the case with their paths
          reach           how far each number may move before the finding changes
          shrink          the smallest case like this one
          back            undo the last change
          reset           the case at the beginning
          json            the case as JSON
          save [NOTE]     keep the case in the corpus
          quit
        """;

    private readonly Shell shell;
    private readonly Claim claim;
    private readonly JsonNode start;
    private readonly string corpus;
    private readonly Stack<JsonNode> earlier = new();
    private JsonNode c;

    public ExploreSession(Shell shell, Claim claim, JsonNode start, string corpus) =>
        (this.shell, this.claim, this.start, this.corpus, c) = (shell, claim, start, corpus, start);

    public int Run(CancellationToken cancellation)
    {
        var page = new Page(shell.Output);
        page.Line(claim.Id);
        page.Field("statement", claim.Statement);
        Look(claim.Replay(c));
        Values();
        Prompt();
        while (!cancellation.IsCancellationRequested && shell.Input.ReadLine() is { } line && line.Trim() is not ("quit" or "q" or "exit"))
        {
            try
            {
                Obey(line.Trim());
            }
            catch (CaseFormatException e)
            {
                shell.Output.WriteLine($"  {e.Message}");
            }

            Prompt();
        }

        return ExitCode.AsExpected;
    }

    /// <summary>Keeps a case in the corpus and says where.</summary>
    public static void Save(TextWriter output, Claim claim, JsonNode c, string corpus, string? note)
    {
        if (claim.Replay(c).BrokenHypotheses is [var broken, ..])
        {
            throw new CaseFormatException($"not saved: the case breaks the hypothesis '{broken}'");
        }

        var (path, isNew) = Corpus.Save(corpus, new(claim.Id, c, "user", note));
        output.WriteLine(isNew ? $"wrote {path}" : $"{path} is there already");
    }

    public static string Words(Reach reach) => $"{reach.Value}; down: {Words(reach.Down)}; up: {Words(reach.Up)}";

    private static string Words(ReachEnd? end) => end is null
        ? "no change found"
        : $"{end.There} between {Short(end.Inside)} and {Short(end.Outside)}";

    private static string Short(Rational value) => value.ToString() is { Length: <= 12 } text ? text : value.ToDecimal(12);

    private void Prompt()
    {
        if (shell.Interactive)
        {
            shell.Output.Write("> ");
        }
    }

    private void Obey(string line)
    {
        var words = line.Split(' ', 2, StringSplitOptions.TrimEntries);
        switch (words[0])
        {
            case "":
                break;
            case "help" or "?":
                shell.Output.WriteLine(Help);
                break;
            case "values":
                Values();
                break;
            case "reach":
                foreach (var reach in Reach.OfAll(claim, c))
                {
                    new Page(shell.Output).Field(reach.Path, Words(reach));
                }

                break;
            case "shrink":
                Change(claim.Shrink(c));
                break;
            case "back":
                c = earlier.TryPop(out var before) ? before : c;
                Look(claim.Replay(c));
                break;
            case "reset":
                Change(start);
                break;
            case "json":
                shell.Output.WriteLine(c.ToJsonString());
                break;
            case "save":
                Save(shell.Output, claim, c, corpus, words.Length > 1 ? words[1] : null);
                break;
            default:
                var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
                if (parts.Length == 2)
                {
                    Change(CasePath.With(c, parts[0], parts[1]));
                }
                else
                {
                    shell.Output.WriteLine($"  '{words[0]}' is no command; help lists them");
                }

                break;
        }
    }

    private void Change(JsonNode next)
    {
        // A case that cannot be read is refused before it replaces the one in the hand.
        var replay = claim.Replay(next);
        earlier.Push(c);
        c = next.DeepClone();
        Look(replay);
    }

    private void Look(Replay replay) => ReplayText.Write(new Page(shell.Output), claim, replay);

    private void Values()
    {
        foreach (var (path, value) in CasePath.Leaves(c))
        {
            new Page(shell.Output).Field(path, value?.ToString());
        }
    }
}
