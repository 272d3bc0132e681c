using TheoremCheck.Claims.HeterogeneousPreferences;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public class LearnabilityDomainTests
{
    [Fact]
    public void Drawn_cases_meet_the_hypotheses_and_reach_every_class()
    {
        AssertReaches(Unlearnable.Claim);
        AssertReaches(EvenLabels.Claim);
        AssertReaches(DilutedLimit.Claim);
        AssertReaches(RankingPigeonhole.Claim);
        AssertReaches(NearlyDictator.Claim);
        AssertReaches(DictatorShare.Claim);
        AssertReaches(NeutralByConstruction.Repaired);
        AssertReaches(ErrorBound.Claim);
        AssertReaches(BoostedLearner.Claim);
        AssertReaches(EnoughBlocks.Claim);
        AssertReaches(BetterThanChance.Claim);
        AssertReaches(BetterThanChance.Repaired);
        AssertReaches(PermutedMean.Claim);
        AssertReaches(SingleCycle.Claim);
        AssertReaches(WinCounts.Claim);
        AssertReaches(WinCounts.Repaired);
    }

    [Fact]
    public void Cases_survive_their_text()
    {
        AssertSurvives(Unlearnable.Claim);
        AssertSurvives(DictatorShare.Claim);
        AssertSurvives(UniformProfile.Claim);
        AssertSurvives(WinCounts.Claim);
        AssertSurvives(BetterThanChance.Claim);
        AssertSurvives(SplitBlocks.Claim);
        AssertSurvives(PolicyGivesRanking.Claim);
        AssertSurvives(DilutedMean.Claim);
    }

    [Fact]
    public void The_dictator_of_one_voter_breaks_the_bound_without_the_sixth()
    {
        // Names the wanted ranking once in six, so 3ε = 5/6; agrees with the voter always.
        var c = new NamedRanking(new(1, [0b10, 0b10, 0b10]), 0, 0);
        Assert.Equal(Outcome.Violated, Judge.Decide(DictatorShare.Claim.Conclusion, c).Outcome);
        Assert.Equal(Outcome.Holds, Judge.Decide(DictatorShare.Repaired.Conclusion, c).Outcome);
    }

    [Fact]
    public void A_majority_with_ties_by_index_is_not_neutral()
    {
        var c = new VoterRules(2, [0b1110, 0b1110, 0b1110]);
        Assert.Equal(Outcome.Violated, Judge.Decide(NeutralByConstruction.Claim.Conclusion, c).Outcome);
    }

    [Fact]
    public void The_print_of_the_average_rewards_is_off_at_two_and_at_three_responses()
    {
        foreach (var responses in new[] { 2, 3 })
        {
            var c = new PermutedSample(responses, Rational.Ratio(1, 12), Rational.Ratio(1, 6));
            Assert.Equal(Outcome.Violated, Judge.Decide(PermutedMean.Claim.Conclusion, c).Outcome);
            Assert.Equal(Outcome.Holds, Judge.Decide(PermutedMean.Repaired.Conclusion, c).Outcome);
        }
    }

    [Fact]
    public void Two_in_three_with_odds_five_thirds_and_one_with_a_third_vote_evenly_for_the_minority()
    {
        var c = new EvenPopulation(2, 1, Rational.Ratio(5, 3));
        Assert.Equal(Rational.Ratio(1, 3), c.SecondOdds());
        Assert.Equal(Outcome.Holds, Judge.Decide(EvenLabels.Claim.Conclusion, c).Outcome);
    }

    private static void AssertReaches<TCase>(Claim<TCase> claim)
    {
        var drawn = Enumerable.Range(0, 1_000).Select(i => claim.Domain.Draw(Draws.Random((ulong)i))).ToList();
        Assert.All(drawn, c => Assert.All(claim.Hypotheses, h => Assert.True(h.Holds(c), $"{claim.Id}: {h.Name} at {claim.Domain.Print(c)}")));
        Assert.All(claim.Domain.Classes, k => Assert.True(drawn.Count(k.Contains) >= (k.Share * drawn.Count).ToDouble(), $"{claim.Id}: {k.Name}"));
    }

    private static void AssertSurvives<TCase>(Claim<TCase> claim)
    {
        for (ulong i = 0; i < 20; i++)
        {
            var c = claim.Domain.Draw(Draws.Random(i));
            Assert.Equal(c, CaseText.Read<TCase>(CaseText.Write(c)));
        }
    }
}
