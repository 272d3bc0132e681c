using TheoremCheck.Engine.Reporting;
using TheoremCheck.Engine.Verdicts;
using Xunit;

namespace TheoremCheck.Tests.Properties.Catalogue;

public class ClaimTests
{
    public static TheoryData<string> Ids => [.. CheckedLibrary.Catalogue.Claims.Select(c => c.Id)];

    public static TheoryData<string, string> Controls
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var claim in CheckedLibrary.Catalogue.Claims)
            {
                foreach (var control in claim.ControlNames)
                {
                    data.Add(claim.Id, control);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Claim_reaches_its_published_verdict(string id)
    {
        var claim = CheckedLibrary.Catalogue.Find(id)!;
        var result = CheckedLibrary.Of(id);
        Assert.True(claim.Expected == result.Verdict.Kind, $"{id}: {result.Verdict.Kind}, published {claim.Expected}: {Summary.Of(claim, result)}");
    }

    [Theory]
    [MemberData(nameof(Controls))]
    public void Control_is_refuted(string id, string control)
    {
        var result = Assert.Single(CheckedLibrary.Of(id).Evidence.Controls, c => c.Statement == control);
        Assert.True(result.Refuted, $"{id}: the control survived: {control}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Counterexample_or_witness_replays_from_its_json(string id)
    {
        var claim = CheckedLibrary.Catalogue.Find(id)!;
        var entry = LedgerEntry.Write(claim, CheckedLibrary.Of(id));
        if (CheckedLibrary.Of(id).Verdict is not (Verdict.Refuted { Counterexample: not null } or Verdict.Proved { Witness: not null }))
        {
            return;
        }

        var replay = claim.Replay(System.Text.Json.Nodes.JsonNode.Parse(LedgerEntry.StoredCase(entry)!.ToJsonString())!);
        Assert.Empty(replay.BrokenHypotheses);
        Assert.True(replay.Judgement!.Rigorous);
        var violated = replay.Judgement.Outcome == TheoremCheck.Engine.Judging.Outcome.Violated;
        Assert.Equal(CheckedLibrary.Of(id).Verdict.Kind == VerdictKind.Refuted, violated);
    }
}
