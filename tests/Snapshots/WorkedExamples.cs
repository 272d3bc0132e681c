using System.Text;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Judging;
using Xunit;

namespace TheoremCheck.Tests.Snapshots;

/// <summary>The numbers of every worked example: exact fractions, or the digits that enclosures decide.</summary>
public class WorkedExamples
{
    [Fact]
    public Task Numbers()
    {
        var text = new StringBuilder();
        foreach (var claim in CheckedLibrary.Catalogue.Claims.Where(c => c.Kind is ClaimKind.WorkedExample or ClaimKind.ExperimentNumber or ClaimKind.Table))
        {
            if (CheckedLibrary.Of(claim.Id).Evidence.Tightest is not { } tightest)
            {
                continue;
            }

            var replay = claim.Replay(tightest.Case);
            text.Append($"{claim.Id}\n  {replay.Printed}\n");
            foreach (var side in replay.Judgement!.Sides)
            {
                text.Append($"    {Cut(side)}\n");
            }
        }

        return Snapshot.Verify(text.ToString());
    }

    /// <summary>Twelve decided digits are enough to pin a number and few enough to read.</summary>
    private static string Cut(Sides side) => string.Join(' ', side.ToString().Split(' ').Select(word =>
        word.EndsWith('…') && TheoremCheck.Numbers.Rational.TryParse(word[..^1], out var value) ? value.ToDecimal(12) + "…" : word));
}
