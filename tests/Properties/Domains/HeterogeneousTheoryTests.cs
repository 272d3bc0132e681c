using TheoremCheck.Claims.HeterogeneousPreferences;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public class HeterogeneousTheoryTests
{
    [Fact]
    public void Drawn_cases_meet_the_hypotheses_and_reach_every_class()
    {
        AssertReaches(AffinePolicy.Claim);
        AssertReaches(AffineMaxMin.Claim);
        AssertReaches(BordaOrdering.Claim);
        AssertReaches(BordaOrdering.Repaired);
        AssertReaches(BordaOrdering.AnyLink);
        AssertReaches(VarianceFromPairs.Claim);
        AssertReaches(AgreementConsistency.Claim);
        AssertReaches(AgreementOnly.Claim);
    }

    [Fact]
    public void Cases_survive_their_text()
    {
        var problem = new AggregationProblem(new(JoinedRewards.Linear, [1, 2], RewardTransform.Cube), false, 0, false);
        Assert.Equal(problem, CaseText.Read<AggregationProblem>(CaseText.Write(problem)));
        var population = LabelledPopulation.Domain.Draw(Draws.Random(7));
        Assert.Equal(population, CaseText.Read<LabelledPopulation>(CaseText.Write(population)));
        var compared = ComparedResponses.Domain.Draw(Draws.Random(7));
        Assert.Equal(compared, CaseText.Read<ComparedResponses>(CaseText.Write(compared)));
    }

    [Fact]
    public void The_cube_of_the_sum_of_two_rewards_breaks_the_printed_proposition()
    {
        var cube = new AggregationProblem(new(JoinedRewards.Linear, [1, 1], RewardTransform.Cube), false, 0, false);
        Assert.Equal(Outcome.Violated, Judge.Decide(AffineOrdering.Claim.Conclusion, cube).Outcome);
        Assert.Equal(Outcome.Holds, Judge.Decide(AffineOrderingRepaired.Claim.Conclusion, cube).Outcome);
        Assert.Equal(Outcome.Holds, Judge.Decide(AffinePolicy.Claim.Conclusion, cube).Outcome);
    }

    [Fact]
    public void Another_link_can_reverse_two_responses_strictly()
    {
        // NBC is 161/360 and 162/360 for the first and third response by hand; a solver of its own puts θ at 0 and -0.00998.
        var third = Rational.Ratio(1, 3);
        var c = new ComparedResponses([1, 1], [[1, 1, 2], [1, 5, third]], [1, 1, 1], [1, 1, 1], PreferenceLink.DoubleExponential);
        Assert.Equal([Rational.Ratio(161, 360), Rational.Ratio(217, 360), Rational.Ratio(162, 360)], c.BordaCounts(c.Drawn));
        Assert.Equal(Outcome.Violated, Judge.Decide(BordaOrdering.AnyLink.Conclusion, c).Outcome);
        Assert.Equal(Outcome.Holds, Judge.Decide(BordaOrdering.Claim.Conclusion, c with { Link = PreferenceLink.Logistic }).Outcome);
    }

    private static void AssertReaches<TCase>(Claim<TCase> claim)
    {
        var drawn = Enumerable.Range(0, 2_000).Select(i => claim.Domain.Draw(Draws.Random((ulong)i))).ToList();
        Assert.All(drawn.Concat(claim.Domain.Edges), c => Assert.All(claim.Hypotheses, h => Assert.True(h.Holds(c), h.Name)));
        Assert.All(claim.Domain.Classes, k => Assert.True(drawn.Count(k.Contains) >= k.Share.ToDouble() * drawn.Count, k.Name));
    }
}
