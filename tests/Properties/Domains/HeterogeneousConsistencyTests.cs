using TheoremCheck.Claims.HeterogeneousPreferences;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public class HeterogeneousConsistencyTests
{
    [Fact]
    public void Instances_meet_the_hypotheses_and_reach_every_class()
    {
        AssertReaches(ConsistentLoss.Claim);
        AssertReaches(ConsistentLossRepaired.Claim);
        AssertReaches(StrongerNegative.Claim);
        AssertReaches(OneTermPerPairRepaired.Claim);
        AssertReaches(RatioLoss.Claim);
        AssertReaches(OddsLimit.Claim);
        AssertReaches(OddsLimit.TwoFreeRepaired);
        AssertReaches(OptimalLogitByRatio.Claim);
        AssertReaches(OptimalityConditions.Repaired);
        AssertReaches(TwoFlippedLabels.Claim);
    }

    [Fact]
    public void Cases_survive_their_text()
    {
        AssertSurvives(ConsistentLoss.Claim.Domain);
        AssertSurvives(ConsistentLossRepaired.Claim.Domain);
        AssertSurvives(RatioLoss.Claim.Domain);
        AssertSurvives(OddsLimit.Claim.Domain);
        AssertSurvives(CrossReferences.Claim.Domain);
        AssertSurvives(RelabelledData.Claim.Domain);
        AssertSurvives(OptimalityConditions.Claim.Domain);
    }

    [Fact]
    public void With_three_types_step_one_has_one_type_on_either_side_and_its_limit_is_right()
    {
        var path = new SplitPath([2], 1, [2], 1, [Rational.Ratio(1, 3)], 0);
        Assert.True(path.MeetsPrinted());
        Assert.Equal(0, path.Ratio<Rational>().Order);
        Assert.Equal(2, path.Ratio<Rational>().Coefficient);
    }

    private static void AssertReaches<TCase>(Claim<TCase> claim)
    {
        var drawn = Enumerable.Range(0, 600).Select(i => claim.Domain.Draw(Draws.Random((ulong)i))).ToList();
        Assert.All(drawn, c => Assert.All(claim.Hypotheses, h => Assert.True(h.Holds(c), $"{claim.Id}: {h.Name}")));
        Assert.All(claim.Domain.Classes, k => Assert.True(drawn.Count(k.Contains) >= k.Share.ToDouble() * drawn.Count, $"{claim.Id}: {k.Name}"));
    }

    private static void AssertSurvives<TCase>(Domain<TCase> domain)
    {
        var drawn = domain.Draw(Draws.Random(7));
        Assert.Equal(drawn, CaseText.Read<TCase>(CaseText.Write(drawn)));
    }
}
