using TheoremCheck.Claims.DpoVersusIpo;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public class DpoVersusIpoDomainTests
{
    [Fact]
    public void Scaled_draws_are_iid_and_meet_the_conditions_on_v() => Assert.All(Drawn(ScaledDraws.Domain), c =>
        Assert.True(c.Responses.IsIndependent() && c.Responses.IsIdentical() && new ScaledLaw(c.Alpha1, c.Alpha2, c.Responses.Marginal(0), c.Responses.V).MeetsNine()));

    [Fact]
    public void Lawful_scales_have_labels() => Assert.All(Drawn(ScaledLaw.Lawful), c => Assert.True(c.HasLabels() && c.MeetsNine()));

    [Fact]
    public void Anchored_scales_begin_at_0() => Assert.All(Drawn(ScaledLaw.Anchored), c => Assert.True(c.Alpha1.IsZero && c.Alpha2.Sign > 0 && c.MeetsNine()));

    [Fact]
    public void Proper_scales_have_width_and_full_support() => Assert.All(Drawn(ScaledLaw.Proper), c => Assert.True(c.Alpha1 < c.Alpha2 && c.IsFull()));

    [Fact]
    public void Spread_laws_are_no_point_masses() => Assert.All(Drawn(PolicyUnderLaw.LawfulSpread), c => Assert.DoesNotContain(Rational.One, c.Law.Mu));

    [Fact]
    public void Cycles_are_cycles_of_preference_probabilities() => Assert.All(Drawn(PreferenceLaw.Cycles), c => Assert.True(c.IsCycle() && c.IsOracle()));

    [Fact]
    public void Instances_of_DPO_are_connected_and_of_Bradley_and_Terry() => Assert.All(Drawn(DpoInstance.Domain), c => Assert.True(c.IsConnected() && c.IsBradleyTerry()));

    [Fact]
    public void Pairs_of_scales_are_ordered_as_their_domains_say()
    {
        Assert.All(Drawn(ScalePair.LargerSum), c => Assert.True(c.IsOrdered() && c.Low.Sign >= 0 && c.OtherLow.Sign >= 0 && c.Low + c.High < c.OtherLow + c.OtherHigh));
        Assert.All(Drawn(ScalePair.LargerDifference), c => Assert.True(c.IsOrdered() && c.High - c.Low < c.OtherHigh - c.OtherLow));
    }

    [Fact]
    public void Whole_tables_are_complementary() => Assert.All(Drawn(WholeTable.Domain), c => Assert.True(c.IsComplementary()));

    [Fact]
    public void Every_class_is_reached()
    {
        Reaches(ScaledDraws.Domain);
        Reaches(ScaledLaw.AnyScale);
        Reaches(PolicyAtPrompt.Domain);
        Reaches(TiltedReference.Domain);
        Reaches(DpoInstance.Domain);
        Reaches(WinCounts.Domain);
        Reaches(ScalePair.LargerSum);
        Reaches(LabelShare.AnyLabels);
        Reaches(WeighedPair.Three);
    }

    private static IEnumerable<TCase> Drawn<TCase>(Domain<TCase> domain) =>
        Enumerable.Range(0, 2_000).Select(i => domain.Draw(Draws.Random((ulong)i * 0x9E3779B97F4A7C15, i % 101)));

    private static void Reaches<TCase>(Domain<TCase> domain)
    {
        var cases = Drawn(domain).ToList();
        Assert.All(domain.Classes, k => Assert.Contains(cases, c => k.Contains(c)));
    }
}
