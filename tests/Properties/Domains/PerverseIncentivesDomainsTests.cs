using TheoremCheck.Claims.PerverseIncentives;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

/// <summary>The domains of the claims on "RLHF and IIA: Perverse Incentives" build their hypotheses in and reach their classes.</summary>
public sealed class PerverseIncentivesDomainsTests
{
    [Fact]
    public void Drawn_cases_meet_the_hypotheses()
    {
        MeetsHypotheses(Equation5.Claim);
        MeetsHypotheses(Equation6Logit.Claim);
        MeetsHypotheses(Proposition4.Claim);
        MeetsHypotheses(Proposition4Repaired.Claim);
        MeetsHypotheses(Lemma8.Claim);
        MeetsHypotheses(Lemma9.Claim);
        MeetsHypotheses(Lemma9Repaired.Claim);
        MeetsHypotheses(Lemma11Chernoff.Claim);
        MeetsHypotheses(ShareOfMixedQueries.Claim);
        MeetsHypotheses(Lemma14Repaired.Claim);
        MeetsHypotheses(Lemma14AsMeant.Claim);
        MeetsHypotheses(Lemma15Unique.Claim);
        MeetsHypotheses(Lemma15UniqueRepaired.Claim);
        MeetsHypotheses(Lemma15UniquePolicy.Claim);
        MeetsHypotheses(Lemma15UniquePolicyRepaired.Claim);
        MeetsHypotheses(Equation5EmptyAsZeroRepaired.Claim);
    }

    [Fact]
    public void Drawn_cases_reach_every_class()
    {
        ReachesClasses(Equation5.Claim.Domain);
        ReachesClasses(Equation6Logit.Claim.Domain);
        ReachesClasses(Proposition4Repaired.Claim.Domain);
        ReachesClasses(Lemma8.Claim.Domain);
        ReachesClasses(Lemma9.Claim.Domain);
        ReachesClasses(Lemma9Repaired.Claim.Domain);
        ReachesClasses(Lemma9LimitRepaired.Claim.Domain);
        ReachesClasses(ShareOfMixedQueries.Claim.Domain);
        ReachesClasses(ThoughtExperiment2.Claim.Domain);
        ReachesClasses(Lemma14Repaired.Claim.Domain);
        ReachesClasses(Lemma15UniqueRepaired.Claim.Domain);
        ReachesClasses(Lemma15UniquePolicyRepaired.Claim.Domain);
    }

    [Fact]
    public void No_family_meets_the_hypotheses_of_Lemma_14() =>
        Assert.DoesNotContain(Drawn(Lemma14.Claim.Domain), c => Lemma14.Claim.Hypotheses.All(h => h.Holds(c)));

    private static void MeetsHypotheses<TCase>(Claim<TCase> claim)
    {
        foreach (var c in claim.Domain.Edges.Concat(Drawn(claim.Domain)))
        {
            Assert.All(claim.Hypotheses, h => Assert.True(h.Holds(c), $"{claim.Id}: {h.Name} fails for {claim.Domain.Print(c)}"));
        }
    }

    private static void ReachesClasses<TCase>(Domain<TCase> domain)
    {
        var cases = Drawn(domain).ToList();
        Assert.All(domain.Classes, k => Assert.Contains(cases, c => k.Contains(c)));
    }

    private static IEnumerable<TCase> Drawn<TCase>(Domain<TCase> domain) =>
        Enumerable.Range(0, 400).Select(i => domain.Draw(Draws.Random(Seeds.Of($"case {i}"), i % 101)));
}
