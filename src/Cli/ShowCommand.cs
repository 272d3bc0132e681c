using System.CommandLine;
using System.Globalization;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Reporting;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Cli;

/// <summary>theoremcheck show: one claim in full, checked now.</summary>
internal static class ShowCommand
{
    public static Command Create(Shell shell)
    {
        var id = new Argument<string>("id") { Description = "the id of a claim" };
        var command = new Command("show", "Show a claim in full: statement, source, hypotheses, verdict, evidence, counterexample, repair.") { id };
        command.SetAction((parsed, cancellation) =>
        {
            var claim = shell.Claim(parsed.GetValue(id)!);
            Write(shell, claim, cancellation);
            return Task.FromResult(ExitCode.AsExpected);
        });
        return command;
    }

    private static void Write(Shell shell, Claim claim, CancellationToken cancellation)
    {
        var page = new Page(shell.Output);
        page.Line(claim.Id);
        page.Field("statement", claim.Statement);
        page.Field("reading", claim.Reading);
        page.Field("source", string.Create(CultureInfo.InvariantCulture, $"{claim.Source.Document.Title} ({claim.Source.Document.Authors}), {claim.Source.Locator}, line {claim.Source.Line}"));
        page.Field("kind", LedgerText.Kebab(claim.Kind));
        page.Field("over", claim.DomainName);
        foreach (var hypothesis in claim.HypothesisNames)
        {
            page.Field("hypothesis", hypothesis);
        }

        var result = claim.Check(Budget.Default, cancellation);
        page.Field("verdict", result.Verdict.Kind.ToString());
        page.Field("evidence", Summary.Of(claim, result));
        WriteEvidence(page, result);
        if (result.Verdict is Verdict.Refuted { Counterexample: { } counterexample } refuted)
        {
            WriteExample(page, "counterexample", counterexample);
            page.Field("confirmed by", string.Join(", ", refuted.ConfirmedBy));
            page.Field("case", counterexample.Case.ToJsonString());
            page.Field("replay", $"{shell.Invocation} replay {claim.Id}");
        }

        page.Field("repair", Described(shell, claim.Repair));
        page.Field("repairs", claim.Repairs);
        foreach (var used in claim.Uses)
        {
            page.Field("rests on", Described(shell, used));
        }

        var standing = Standing.Of(shell.Catalogue, claim.Id, id => shell.Claim(id).Expected);
        var below = standing.Weakest.Where(id => id != claim.Id).ToList();
        page.Field("standing", below.Count == 0 ? null : $"rests on what does not hold as printed: {string.Join(", ", below)}");
        WriteSteps(shell, page, claim, cancellation);
    }

    private static void WriteEvidence(Page page, CheckResult result)
    {
        var e = result.Evidence;
        if (result.Verdict is Verdict.OutOfScope)
        {
            return;
        }

        page.Field("cases", string.Create(CultureInfo.InvariantCulture, $"{e.Accepted} accepted, {e.Rejected} rejected, {e.Judged} judged; seed {e.Seed:x16}"));
        foreach (var k in e.Classes)
        {
            page.Field("class", string.Create(CultureInfo.InvariantCulture, $"{k.Name}: {k.Cases}"));
        }

        if (e.Tightest is { } tightest)
        {
            WriteExample(page, "tightest case", tightest);
        }

        foreach (var control in e.Controls)
        {
            page.Field("control", $"{control.Statement}: {(control.Refuted ? $"refuted by {control.Witness}" : "SURVIVED")}");
        }

        foreach (var h in e.Hypotheses)
        {
            page.Field("dropped", string.Create(CultureInfo.InvariantCulture, $"{h.Hypothesis}: {Necessities(h)}"));
        }
    }

    private static string Necessities(HypothesisResult h) => h.Necessity switch
    {
        Necessity.Necessary => $"necessary, witness {h.Witness}",
        Necessity.UndefinedWithout => $"without it the statement has no value, at {h.Witness}",
        Necessity.NotShownNecessary => string.Create(CultureInfo.InvariantCulture, $"not shown necessary in {h.Cases} cases without it"),
        _ => "not dropped: the statement cannot be formed without it",
    };

    private static void WriteExample(Page page, string name, Example example)
    {
        page.Field(name, example.Printed);
        foreach (var side in example.Sides)
        {
            page.Field(string.Empty, side);
        }
    }

    private static void WriteSteps(Shell shell, Page page, Claim claim, CancellationToken cancellation)
    {
        string? broken = null;
        foreach (var step in shell.Catalogue.StepsOf(claim.Id))
        {
            var verdict = step.Check(Budget.Default, cancellation).Verdict.Kind;
            page.Field("step", $"{step.Id}: {verdict}");
            broken ??= verdict == VerdictKind.Refuted ? step.Id : null;
        }

        page.Field("first broken step", broken);
    }

    private static string? Described(Shell shell, string? id) =>
        id is null ? null : $"{id}: {shell.Claim(id).Statement}";
}
