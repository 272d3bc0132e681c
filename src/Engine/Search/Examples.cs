using System.Text.Json.Nodes;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine.Search;

/// <summary>Writes a judged case down as an example.</summary>
internal static class Examples
{
    public static Example Of<TCase>(Domain<TCase> domain, TCase c, Judgement judgement) => Of(CaseText.Write(c), domain.Print(c), judgement);

    public static Example Of(JsonNode c, string printed, Judgement judgement) => new(
        c,
        printed,
        [.. judgement.Sides.Select(s => s.ToString())],
        judgement.Arithmetic,
        Shorten(judgement.Slack));

    // The slack is a double from the end of a long formula: three digits say what there is to say and are the same everywhere.
    private static double Shorten(double slack) => slack == 0 ? 0
        : !double.IsFinite(slack) ? slack
        : Math.Round(slack, Math.Clamp(3 - (int)Math.Ceiling(Math.Log10(Math.Abs(slack))), 0, 15));
}
