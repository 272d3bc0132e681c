using System.Globalization;
using System.Text.Json.Nodes;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli;

/// <summary>A replayed case as text or JSON: both sides in fractions and to 30 digits.</summary>
internal static class ReplayText
{
    public static void Write(Page page, Claim claim, Replay replay)
    {
        page.Field("case", replay.Printed);
        foreach (var hypothesis in claim.HypothesisNames)
        {
            page.Field(replay.BrokenHypotheses.Contains(hypothesis) ? "breaks" : "meets", hypothesis);
        }

        if (replay.Judgement is not { } judgement)
        {
            page.Field("outcome", $"the statement has no value here: {replay.Undefined}");
            return;
        }

        page.Field("arithmetic", judgement.Arithmetic + (judgement.Digits is { } digits ? $", equal to {digits} digits" : string.Empty));
        foreach (var side in judgement.Sides)
        {
            page.Field(side.Label ?? "relation", side.Left.Length == 0 ? side.Outcome == Outcome.Holds ? "holds" : "fails" : $"{side.Relation} is claimed");
            page.Field("  left", side.Left.Length == 0 ? null : Both(side.Left));
            page.Field("  right", side.Right.Length == 0 ? null : Both(side.Right));
        }

        page.Field("margin", double.IsFinite(judgement.Slack) ? judgement.Slack.ToString("g6", CultureInfo.InvariantCulture) : null);
        page.Field("outcome", Outcomes(judgement.Outcome));
    }

    public static JsonObject Json(Claim claim, JsonNode c, Replay replay) => new()
    {
        ["id"] = claim.Id,
        ["case"] = c.DeepClone(),
        ["printed"] = replay.Printed,
        ["hypotheses"] = new JsonArray([.. claim.HypothesisNames.Select(h => new JsonObject { ["name"] = h, ["holds"] = !replay.BrokenHypotheses.Contains(h) })]),
        ["outcome"] = replay.Judgement is { } judgement ? judgement.Outcome.ToString().ToLowerInvariant() : "undefined",
        ["undefined"] = replay.Undefined,
        ["arithmetic"] = replay.Judgement?.Arithmetic,
        ["margin"] = replay.Judgement is { } j && double.IsFinite(j.Slack) ? j.Slack : null,
        ["sides"] = new JsonArray([.. (replay.Judgement?.Sides ?? []).Select(s => new JsonObject
        {
            ["label"] = s.Label,
            ["relation"] = s.Relation,
            ["left"] = s.Left,
            ["right"] = s.Right,
            ["holds"] = s.Outcome == Outcome.Holds,
        })]),
    };

    public static string Outcomes(Outcome outcome) => outcome switch
    {
        Outcome.Holds => "the claim holds for this case",
        Outcome.Violated => "the claim fails for this case",
        _ => "undecided at the highest precision",
    };

    /// <summary>A fraction with its decimal to 30 digits; other text as it is.</summary>
    private static string Both(string side) => Rational.TryParse(side, out var value) ? Show.FractionAndDecimal(value) : side;
}
