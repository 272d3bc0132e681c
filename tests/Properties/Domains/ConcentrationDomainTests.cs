using TheoremCheck.Claims.PerverseIncentives;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public class ConcentrationDomainTests
{
    [Fact]
    public void Cases_of_Lemma_12_meet_its_hypotheses_and_reach_every_class() => AssertReaches(Lemma12.Claim);

    [Fact]
    public void Cases_of_Lemma_16_meet_its_hypotheses_and_reach_every_class() => AssertReaches(Lemma16.Claim);

    [Fact]
    public void Points_below_the_mean_are_below_it()
    {
        AssertReaches(Lemma16HoeffdingRepaired.Claim);
        AssertReaches(Lemma16FirstRepaired.Claim);
    }

    [Fact]
    public void Data_with_a_mixed_query_reach_every_class() => AssertReaches(Equation21.Claim);

    [Fact]
    public void Populations_of_every_sign_are_drawn() => AssertReaches(PopulationSign.Claim);

    [Fact]
    public void Cases_survive_their_text()
    {
        LikelyEventCase c = new(Rational.Ratio(1, 2), Rational.Ratio(1, 9), 2, 4, Rational.Ratio(1, 2));
        Assert.Equal(c, CaseText.Read<LikelyEventCase>(CaseText.Write(c)));
        MessageQuery q = new(Rational.Ratio(1, 2), 0, 1, 2, 3);
        Assert.Equal(q, CaseText.Read<MessageQuery>(CaseText.Write(q)));
    }

    [Fact]
    public void Every_constant_offered_for_Lemma_11_is_defeated_by_its_baseline()
    {
        var claim = Lemma11.Claim;
        for (ulong seed = 0; seed < 200; seed++)
        {
            Assert.Equal(Outcome.Violated, Judge.Decide(claim.Conclusion, claim.Domain.Draw(Draws.Random(seed))).Outcome);
        }
    }

    private static void AssertReaches<TCase>(Claim<TCase> claim)
    {
        var drawn = Enumerable.Range(0, 500).Select(i => claim.Domain.Draw(Draws.Random((ulong)i))).ToList();
        Assert.All(drawn.Concat(claim.Domain.Edges), c => Assert.All(claim.Hypotheses, h => Assert.True(h.Holds(c), claim.Domain.Print(c))));
        Assert.All(claim.Domain.Classes, k => Assert.True(drawn.Count(k.Contains) >= k.Share.ToDouble() * drawn.Count, k.Name));
    }
}
