using TheoremCheck.Claims.DpoVersusIpo;
using TheoremCheck.Claims.PersonalizationAndRlhf;
using TheoremCheck.Engine.Domains;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public class AlignmentAndRankingDomainTests
{
    [Fact]
    public void Three_draws_are_independent_and_alike() =>
        Assert.All(Drawn(ThreeDraws.Domain), c => Assert.True(c.IsIndependent() && c.IsIdentical()));

    [Fact]
    public void The_wider_three_draws_break_either_hypothesis_alone()
    {
        Assert.Contains(Drawn(ThreeDraws.Domain.Wider!), c => c.IsIndependent() && !c.IsIdentical());
        Assert.Contains(Drawn(ThreeDraws.Domain.Wider!), c => !c.IsIndependent() && c.IsIdentical());
    }

    [Fact]
    public void Preference_laws_meet_the_three_conditions() =>
        Assert.All(Drawn(TwoPreferenceLaws.AnyLaw), c => Assert.True(c.IsBounded() && c.HasMiddleDiagonal() && c.IsComplementary()));

    [Fact]
    public void Two_scales_share_what_their_domain_says()
    {
        Assert.All(Drawn(TwoScales.SameSum), c => Assert.Equal(c.Comparisons.Alpha1 + c.Comparisons.Alpha2, c.Beta1 + c.Beta2));
        Assert.All(Drawn(TwoScales.SameDifference), c => Assert.Equal(c.Comparisons.Alpha2 - c.Comparisons.Alpha1, c.Beta2 - c.Beta1));
    }

    [Fact]
    public void Alike_pairs_are_alike() => Assert.All(Drawn(TwoSwaps.AlikePairs), c =>
    {
        Assert.True(c.IsRanking() && c.HasLabels() && c.I < c.K);
        Assert.Equal(c.J - c.I, c.L - c.K);
        Assert.Equal(c.Difference(first: true), c.Difference(first: false));
        Assert.Equal(c.Margin(first: true), c.Margin(first: false));
    });

    [Fact]
    public void Every_class_is_reached()
    {
        Reaches(ThreeDraws.Domain);
        Reaches(LabelledPairs.Domain);
        Reaches(TwoPreferenceLaws.AnyLaw);
        Reaches(PreferenceLaw.Pairs);
        Reaches(RankedList.Graded);
        Reaches(TwoSwaps.AlikePairs);
        Reaches(WeightedPolicy.Domain);
    }

    private static IEnumerable<TCase> Drawn<TCase>(Domain<TCase> domain) =>
        Enumerable.Range(0, 2_000).Select(i => domain.Draw(Draws.Random((ulong)i * 0x9E3779B97F4A7C15, i % 101)));

    private static void Reaches<TCase>(Domain<TCase> domain)
    {
        var cases = Drawn(domain).ToList();
        Assert.All(domain.Classes, k => Assert.Contains(cases, c => k.Contains(c)));
    }
}
