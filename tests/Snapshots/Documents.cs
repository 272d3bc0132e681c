using System.Text;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Reporting;
using TheoremCheck.Engine.Verdicts;
using Xunit;

namespace TheoremCheck.Tests.Snapshots;

/// <summary>What is published of each document: every verdict with its counterexample and repair.</summary>
public class Documents
{
    [Fact]
    public Task Foundations() => Snapshot.Verify(Report("foundations"));

    [Fact]
    public Task HeterogeneousPreferences() => Snapshot.Verify(Report("heterogeneous-preferences"));

    [Fact]
    public Task PersonalizationAndRlhf() => Snapshot.Verify(Report("personalization-and-rlhf"));

    [Fact]
    public Task DpoVersusIpo() => Snapshot.Verify(Report("dpo-versus-ipo"));

    [Fact]
    public Task PerverseIncentives() => Snapshot.Verify(Report("perverse-incentives"));

    private static string Report(string document)
    {
        var text = new StringBuilder();
        foreach (var claim in CheckedLibrary.Catalogue.Claims.Where(c => c.Source.Document.Key == document))
        {
            var result = CheckedLibrary.Of(claim.Id);
            text.Append($"{claim.Id}\n  {claim.Statement}\n  {result.Verdict.Kind}\n");
            if (result.Verdict is Verdict.Refuted { Counterexample: { } counterexample })
            {
                text.Append($"  counterexample {counterexample.Printed}\n");
                counterexample.Sides.ToList().ForEach(side => text.Append($"    {side}\n"));
            }

            if (claim.Repair is not null)
            {
                text.Append($"  repaired by {claim.Repair}\n");
            }

            if (result.Verdict is Verdict.Proved { Witness: { } witness })
            {
                text.Append($"  witness {witness.Printed}\n");
            }
        }

        return text.ToString();
    }
}
