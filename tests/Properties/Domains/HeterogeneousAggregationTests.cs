using TheoremCheck.Claims.HeterogeneousPreferences;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public class HeterogeneousAggregationTests
{
    [Fact]
    public void Drawn_cases_meet_the_hypotheses_and_reach_every_class()
    {
        AssertReaches(BordaCountDefined.Claim);
        AssertReaches(FirstOrderBorda.Repaired);
        AssertReaches(FirstTermMonotone.Claim);
        AssertReaches(HomogeneousSolution.Claim);
        AssertReaches(BordaShiftInvariant.Claim);
        AssertReaches(PopulationPreference.Claim);
        AssertReaches(LinkAssumption.Repaired);
        AssertReaches(RewardIdentified.Repaired);
        AssertReaches(PromptAverage.Repaired);
        AssertReaches(BetaControls.Claim);
        AssertReaches(AverageRewardPolicy.Claim);
        AssertReaches(AverageNotSufficient.Bound);
        AssertReaches(CauchyLinear.Claim);
        AssertReaches(AffineWellDefined.Claim);
        AssertReaches(UnequalWeights.Claim);
        AssertReaches(SamplingPersists.Claim);
        AssertReaches(SurveyGroups.Claim);
    }

    [Fact]
    public void Cases_survive_their_text()
    {
        AssertSurvives(ComparedPopulation.AnySupport);
        AssertSurvives(InducedRewards.Increasing);
        AssertSurvives(ShiftedPopulation.Domain);
        AssertSurvives(ReplacedResponse.Domain);
        AssertSurvives(TwoSamplings.Domain);
        AssertSurvives(LinkedTypes.Domain);
        AssertSurvives(LinkedPair.Any);
        AssertSurvives(RivalRewards.AnyLink);
        AssertSurvives(PromptedPolicies.AnyShare);
        AssertSurvives(TwoStrengths.Domain);
        AssertSurvives(TypesAndPolicies.Domain);
        AssertSurvives(RewardDifferences.Domain);
        AssertSurvives(AnonymousPreferences.Domain);
        AssertSurvives(AdditiveAggregation.Domain);
        AssertSurvives(PsiPoint.Domain);
        AssertSurvives(RichRewards.Any);
        AssertSurvives(AffineProblem.Domain);
        AssertSurvives(WeighedTypes.Functions);
        AssertSurvives(SurveyAnswers.Domain);
        AssertSurvives(OptionLetters.Domain);
    }

    [Fact]
    public void The_normalised_Borda_count_is_the_share_of_annotators_and_opponents_who_prefer_it()
    {
        // Two types with shares 1 and 3, D = (2, 1)/3 by hand: NBC(y1) = 1/3 + 1/3 (1/4 · 2/3 + 3/4 · 1/4).
        var c = new ComparedPopulation([1, 3], [[2, 1], [1, 3]], [2, 1], [1, 1], [1, 1], 1);
        Assert.Equal(Rational.Ratio(1, 3) + (Rational.Ratio(1, 3) * (Rational.Ratio(1, 6) + Rational.Ratio(3, 16))), c.BordaCount<Rational>(0));
    }

    [Fact]
    public void A_sampled_Borda_count_is_near_the_exact_one()
    {
        var c = new ComparedPopulation([1, 3], [[2, 1, 5], [1, 3, 1]], [2, 1, 1], [1, 1, 1], [1, 1, 1], 1);
        var (wins, trials) = (0, 200_000);
        for (var i = 0; i < trials; i++)
        {
            var draws = Draws.Random((ulong)i);
            var opponent = draws.Choose(4) switch { 0 or 1 => 0, 2 => 1, _ => 2 };
            var type = draws.Choose(4) == 0 ? 0 : 1;
            var odds = c.Weights[type][0] / (c.Weights[type][0] + c.Weights[type][opponent]);
            wins += draws.Choose(1_000_000) < odds.ToDouble() * 1_000_000 ? 1 : 0;
        }

        Assert.Equal(c.BordaCount<Rational>(0).ToDouble(), (double)wins / trials, 2);
    }

    [Fact]
    public void Least_rewards_survive_shifts_when_types_agree_and_not_otherwise()
    {
        var least = new Aggregation(JoinedRewards.Minimum, [1, 1], RewardTransform.Identity);
        Assert.Equal(Outcome.Violated, Judge.Decide(RichEnough.Claim.Conclusion, new(least, Jointly: false)).Outcome);
        Assert.Equal(Outcome.Holds, Judge.Decide(RichEnough.Claim.Conclusion, new(least, Jointly: true)).Outcome);
    }

    [Fact]
    public void Weights_one_two_three_refute_any_scale_of_the_Borda_count()
    {
        // By hand: log 2 : log 3/2 against 29/60 : 17/60.
        var c = new ComparedResponses([1], [[1, 2, 3]], [1, 1, 1], [1, 1, 1], TheoremCheck.Models.Alignment.PreferenceLink.Logistic);
        var counts = c.BordaCounts(c.Drawn);
        Assert.Equal(Rational.Ratio(29, 17), (counts[1] - counts[0]) / (counts[2] - counts[1]));
        Assert.Equal(Outcome.Violated, Judge.Decide(BordaMaximised.Claim.Conclusion, c).Outcome);
        Assert.Equal(Outcome.Holds, Judge.Decide(BordaMaximised.Repaired.Conclusion, c).Outcome);
    }

    private static void AssertReaches<TCase>(Claim<TCase> claim)
    {
        var drawn = Enumerable.Range(0, 2_000).Select(i => claim.Domain.Draw(Draws.Random((ulong)i))).ToList();
        Assert.All(claim.Hypotheses, h => Assert.True(claim.Quantifier == Quantifier.Exists || drawn.All(h.Holds), $"{claim.Id}: {h.Name}"));
        Assert.All(claim.Domain.Classes, k => Assert.True(drawn.Count(k.Contains) >= k.Share.ToDouble() * drawn.Count, $"{claim.Id}: {k.Name}"));
    }

    private static void AssertSurvives<TCase>(Domain<TCase> domain)
    {
        for (ulong seed = 0; seed < 20; seed++)
        {
            var c = domain.Draw(Draws.Random(seed));
            Assert.Equal(c, CaseText.Read<TCase>(CaseText.Write(c)));
        }
    }
}
