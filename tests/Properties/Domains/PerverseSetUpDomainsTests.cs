using TheoremCheck.Claims.PerverseIncentives;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

/// <summary>The domains of the claims on Sections 1 to 3 of "RLHF and IIA: Perverse Incentives".</summary>
public sealed class PerverseSetUpDomainsTests
{
    [Fact]
    public void Drawn_cases_meet_the_hypotheses()
    {
        MeetsHypotheses(Equation1Law.Claim);
        MeetsHypotheses(PrefixesMatter.Claim);
        MeetsHypotheses(FittedPair.Claim);
        MeetsHypotheses(FourResponses.Claim);
        MeetsHypotheses(IndependenceIntuition.Claim);
        MeetsHypotheses(FelineReducesDog.Claim);
        MeetsHypotheses(EquivalentMessages.Claim);
        MeetsHypotheses(RepeatedDraws.Claim);
        MeetsHypotheses(ExamplesSatisfyIndependenceRepaired.Claim);
        MeetsHypotheses(Equation2Law.Claim);
        MeetsHypotheses(Equation3Gumbel.Claim);
        MeetsHypotheses(SoftAsHardRepaired.Claim);
        MeetsHypotheses(LogitAsSoft.Claim);
        MeetsHypotheses(Equation6Repeats.Claim);
        MeetsHypotheses(Equation6Defined.Claim);
        MeetsHypotheses(Homophily.Claim);
        MeetsHypotheses(CategoryIndifference.Claim);
        MeetsHypotheses(DichotomyAlwaysViolates.Claim);
        MeetsHypotheses(EquivalentAdditions.Claim);
    }

    [Fact]
    public void Drawn_cases_reach_every_class()
    {
        ReachesClasses(TokenModel.Any);
        ReachesClasses(TokenModel.Terminating);
        ReachesClasses(ChangedModel.OffPrefixes);
        ReachesClasses(FittedPair.Claim.Domain);
        ReachesClasses(SoftModel.Any);
        ReachesClasses(SoftModel.Sets);
        ReachesClasses(SoftModel.Proportional);
        ReachesClasses(HardModel.Any);
        ReachesClasses(HardMenus.Domain);
        ReachesClasses(GumbelQuery.Sets);
        ReachesClasses(RepeatedGumbel.Domain);
        ReachesClasses(TwoBaseRewards.Domain);
        ReachesClasses(ExtendedQuery.MeetingSecond);
    }

    [Fact]
    public void Cases_survive_JSON()
    {
        Survives(ChangedModel.OffPrefixes);
        Survives(PetChoice.Independence);
        Survives(SoftModel.Any);
        Survives(HardMenus.Domain);
        Survives(AlignedRewards.Positive);
        Survives(ExtendedQuery.MeetingSecond);
        Survives(GumbelPerturbations.Domain);
    }

    private static void MeetsHypotheses<TCase>(Claim<TCase> claim)
    {
        foreach (var c in claim.Domain.Edges.Concat(Drawn(claim.Domain, 300)))
        {
            Assert.All(claim.Hypotheses, h => Assert.True(h.Holds(c), $"{claim.Id}: {h.Name} fails for {claim.Domain.Print(c)}"));
        }
    }

    private static void ReachesClasses<TCase>(Domain<TCase> domain) => Assert.All(
        domain.Classes,
        wanted => Assert.True(Drawn(domain, 1_000).Any(wanted.Contains), $"{domain.Name} does not reach '{wanted.Name}'"));

    private static void Survives<TCase>(Domain<TCase> domain) =>
        Assert.All(Drawn(domain, 50), c => Assert.Equal(c, CaseText.Read<TCase>(CaseText.Write(c))));

    private static IEnumerable<TCase> Drawn<TCase>(Domain<TCase> domain, int count) =>
        Enumerable.Range(0, count).Select(i => domain.Draw(Draws.Random((ulong)i * 7919, i % 101)));
}
