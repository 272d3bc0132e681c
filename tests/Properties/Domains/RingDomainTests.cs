using TheoremCheck.Claims.HeterogeneousPreferences;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public class RingDomainTests
{
    [Fact]
    public void Rings_reach_every_class() => AssertReached(RingOrder.AnySlopes.Domain);

    [Fact]
    public void Small_rings_reach_every_class() => AssertReached(RingReduction.Claim.Domain);

    [Fact]
    public void Strengths_reach_every_class_and_increase()
    {
        AssertReached(RingStrength.Repaired.Domain);
        Assert.All(
            new[] { RingStrength.Claim, RingStrength.RewardVariance, RingStrength.Repaired, RingFavour.Claim, RingFavour.Repaired },
            claim => Assert.All(Drawn(claim.Domain), c => Assert.True(c.Weaker >= 0 && c.Weaker < c.Stronger)));
    }

    [Fact]
    public void Cases_survive_their_text()
    {
        Assert.Equal(RingRewards.Published, CaseText.Read<RingRewards>(CaseText.Write(RingRewards.Published)));
        var corrected = RingCorrection.Claim.Domain.Draw(Draws.Replay([]));
        Assert.Equal(corrected, CaseText.Read<CorrectedRing>(CaseText.Write(corrected)));
    }

    private static void AssertReached<TCase>(Domain<TCase> domain)
    {
        var drawn = Drawn(domain);
        Assert.All(domain.Classes, k => Assert.True(drawn.Count(k.Contains) >= k.Share.ToDouble() * drawn.Count, k.Name));
    }

    private static List<TCase> Drawn<TCase>(Domain<TCase> domain) =>
        [.. Enumerable.Range(0, 600).Select(i => domain.Draw(Draws.Random((ulong)i)))];
}
