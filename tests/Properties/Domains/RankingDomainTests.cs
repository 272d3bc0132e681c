using TheoremCheck.Claims.PersonalizationAndRlhf;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public class RankingDomainTests
{
    [Fact]
    public void A_comparison_is_between_two_different_items() =>
        Assert.All(Drawn(ComparedItems.Domain), c => Assert.All(c.Labels, l => Assert.NotEqual(l.First, l.Second)));

    [Fact]
    public void Right_scores_get_every_labelled_pair_right()
    {
        Assert.All(Drawn(ScoredList.Right), c => Assert.True(c.AllPairsRight()));
        Assert.Contains(Drawn(ScoredList.Right.Wider!), c => !c.AllPairsRight());
    }

    [Fact]
    public void A_tournament_prefers_one_of_each_pair() => Assert.All(Drawn(Tournament.Any), c =>
        Assert.All(Tournament.Pairs(c.Items), p => Assert.NotEqual(c.Prefers(p.I, p.J), c.Prefers(p.J, p.I))));

    [Fact]
    public void Swapped_pairs_have_a_label_and_descending_scores() => Assert.All(Drawn(SwappedPair.Labelled), c =>
    {
        Assert.True(c.IsGraded() && c.HasLabel() && c.I < c.J);
        Assert.Equal(c.Scores.OrderDescending(), c.Scores);
    });

    [Fact]
    public void Exchanges_lie_where_their_domain_says()
    {
        Assert.All(Drawn(TwoExchanges.SameDistance), c => Assert.True(c.I < c.K && c.J - c.I == c.L - c.K && c.High > c.Low));
        Assert.All(Drawn(TwoExchanges.Lower), c => Assert.True(c.I < c.K && c.J < c.L && c.K < c.L));
        Assert.All(Drawn(TwoExchanges.NoLonger), c => Assert.True(c.I < c.K && c.J - c.I >= c.L - c.K && c.K < c.L));
    }

    [Fact]
    public void Tied_neighbours_are_tied_at_both_points()
    {
        Assert.All(Drawn(TiedNeighbours.Any), c => Assert.True(c.Scores[c.Tie - 1] == c.Scores[c.Tie] && c.Others[c.Tie - 1] == c.Others[c.Tie]));
        Assert.All(Drawn(TiedNeighbours.Harmless), c => Assert.True(c.IsHarmless()));
    }

    [Fact]
    public void Policies_sum_to_1() => Assert.All(Drawn(TiltedPolicy.AnySupport), c =>
    {
        Assert.Equal(1, Reals.Sum(c.Policy.Span));
        Assert.Equal(1, Reals.Sum(c.Reference.Span));
        Assert.Equal(1, Reals.Sum(c.Optimal().Span));
    });

    [Fact]
    public void Gains_fall_as_their_domain_says()
    {
        Assert.All(Drawn(TenPosts.Submodular), c => Assert.True(c.NeverGrows()));
        Assert.All(Drawn(TenPosts.Decreasing), c => Assert.True(c.AlwaysFalls()));
        Assert.All(Drawn(TenPosts.Grating), c => Assert.True(c.First().Sign > 0 && c.Last().Sign < 0));
    }

    [Fact]
    public void Bounds_leave_the_rewards_different() =>
        Assert.All(Drawn(BoundedDivergence.Inner), c => Assert.True(c.Tilt.Distinct().Count() > 1 && c.Part.Sign > 0 && c.Part < 1));

    [Fact]
    public void Every_class_is_reached()
    {
        Reaches(ComparedItems.Domain);
        Reaches(ScorePair.Domain);
        Reaches(ScoredList.Right);
        Reaches(Tournament.Any);
        Reaches(SwappedPair.Labelled);
        Reaches(TwoExchanges.SameDistance);
        Reaches(TwoExchanges.NoLonger);
        Reaches(TiltedPolicy.FullSupport);
        Reaches(TiltedPolicy.AnySupport);
        Reaches(TwoPrompts.SamePrompt);
        Reaches(TenPosts.Submodular);
        Reaches(TenPosts.Grating);
    }

    private static IEnumerable<TCase> Drawn<TCase>(Domain<TCase> domain) =>
        Enumerable.Range(0, 1_000).Select(i => domain.Draw(Draws.Random((ulong)i * 0x9E3779B97F4A7C15, i % 101)));

    private static void Reaches<TCase>(Domain<TCase> domain)
    {
        var cases = Drawn(domain).ToList();
        Assert.All(domain.Classes, k => Assert.Contains(cases, c => k.Contains(c)));
    }
}
