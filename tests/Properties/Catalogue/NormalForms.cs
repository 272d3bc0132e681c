using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using Xunit;

namespace TheoremCheck.Tests.Properties.Catalogue;

public class NormalForms
{
    [Fact]
    public void A_failing_claim_has_the_same_smallest_counterexample_at_another_seed()
    {
        // Controls and dropped hypotheses do not bear on the counterexample. NormalFormTests takes a hundred seeds on toy claims.
        var refuted = CheckedLibrary.Catalogue.Claims.Where(c => c.Expected == VerdictKind.Refuted).ToList();
        var again = CatalogueRun.Check(refuted, Budget.Default with { Cases = 200, Ablation = 1, Seed = 1 }, Environment.ProcessorCount);
        Assert.All(again, r => Assert.Equal(Counterexample(CheckedLibrary.Of(r.Claim)), Counterexample(r)));
    }

    private static string Counterexample(CheckResult result) =>
        $"{result.Claim}: {(result.Verdict as Verdict.Refuted)?.Counterexample?.Case.ToJsonString()}";
}
