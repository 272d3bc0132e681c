using TheoremCheck.Claims.HeterogeneousPreferences;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;
using Exact = TheoremCheck.Numbers.Enclosure<TheoremCheck.Numbers.Bits192>;

namespace TheoremCheck.Tests.Properties.Domains;

public class HeterogeneousExampleTests
{
    private static readonly BordaFlip Swappable = new(
        new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [[6, 1, 1], [1, 5, 2]]), 0, 1, Rational.Parse("1e-5"), Rational.Parse("1e-5"));

    [Fact]
    public void Instances_of_the_program_meet_its_hypotheses_and_reach_every_class()
    {
        var claim = FlipProgram.Claim;
        var drawn = Enumerable.Range(0, 600).Select(i => claim.Domain.Draw(Draws.Random((ulong)i))).ToList();
        Assert.All(drawn, c => Assert.All(claim.Hypotheses, h => Assert.True(h.Holds(c), h.Name)));
        Assert.All(claim.Domain.Classes, k => Assert.True(drawn.Count(k.Contains) >= k.Share.ToDouble() * drawn.Count, k.Name));
        Assert.All(claim.Domain.Edges, c => Assert.All(claim.Hypotheses, h => Assert.True(h.Holds(c), h.Name)));
    }

    [Fact]
    public void Acceptance_probabilities_keep_within_the_printed_interval()
    {
        var claim = AcceptanceOdds.Claim;
        var drawn = Enumerable.Range(0, 2_000).Select(i => claim.Domain.Draw(Draws.Random((ulong)i))).ToList();
        Assert.All(drawn, c => Assert.True(c.Tau > 0 && c.Tau < Rational.Ratio(1, 3)));
        Assert.All(claim.Domain.Classes, k => Assert.Contains(drawn, c => k.Contains(c)));
    }

    [Fact]
    public void Cases_survive_their_text()
    {
        Assert.Equal(Swappable, CaseText.Read<BordaFlip>(CaseText.Write(Swappable)));
        var change = SamplingSensitivity.Claim.Domain.Draw(Draws.Replay([]));
        Assert.Equal(change, CaseText.Read<Change>(CaseText.Write(change)));
        var report = AdditionalTestCases.Claim.Domain.Draw(Draws.Replay([]));
        Assert.Equal(report, CaseText.Read<ReportedGain>(CaseText.Write(report)));
    }

    [Fact]
    public void The_orders_of_the_examples_do_not_depend_on_comparing_a_response_with_itself()
    {
        var sampling = SamplingSensitivity.Claim.Domain.Draw(Draws.Replay([]));
        AssertFirst(sampling.Before, 1, 0);
        AssertFirst(sampling.After, 0, 1);
        var temperature = TemperatureSensitivity.Claim.Domain.Draw(Draws.Replay([]));
        AssertFirst(temperature.Before, 0, 1);
        AssertFirst(temperature.After, 1, 0);
        AssertFirst(MediocrityPromotion.Claim.Domain.Draw(Draws.Replay([])), 1, 0);
        AssertFirst(IrrelevantAlternative.Claim.Domain.Draw(Draws.Replay([])).After, 0, 1);
        AssertFirst(TyrannyOfMajority.Claim.Domain.Draw(Draws.Replay([])), 1, 0);
    }

    [Fact]
    public void The_product_around_the_cycle_is_the_mean_over_assignments_of_types_one_index_after_the_other()
    {
        var mixture = MixtureCycles.Claim.Domain.Draw(Draws.Replay([])).Population;
        Exact One(int type, int i, int j) => new Population([1], [mixture.Rewards[type]]).Preference<Exact>(i, j, 1);
        Exact Mean(int step) => Reals.Sum(8, s =>
            One(s & 1, 0, step) * One((s >> 1) & 1, 1, (1 + step) % 3) * One((s >> 2) & 1, 2, (2 + step) % 3)) / Exact.Of(8);
        Exact Product(int a, int b, int c) =>
            mixture.Preference<Exact>(a, b, 1) * mixture.Preference<Exact>(b, c, 1) * mixture.Preference<Exact>(c, a, 1);

        // (i + 1) mod 3 + 1 of the print is two steps on, that is one step back.
        Assert.Equal(Comparison.Undecided, Exact.Compare(Mean(1), Product(0, 1, 2)));
        Assert.Equal(Comparison.Undecided, Exact.Compare(Mean(2), Product(0, 2, 1)));
        Assert.Equal(Comparison.Less, Exact.Compare(Mean(1), Product(0, 2, 1)));
    }

    [Fact]
    public void The_printed_program_stops_short_of_a_swap_that_its_repair_makes()
    {
        // Distances from an enumeration of the corners of the triangle by hand; the swap itself needs more than 1/6.
        var gains = Gains(Swappable);
        Assert.Equal<Rational>([Rational.Ratio(1, 84), Rational.Ratio(1, 84), Rational.Ratio(-1, 84)], gains);
        Assert.Equal(Rational.Ratio(24_937, 150_000), Distance(gains, Swappable.Epsilon, Swappable.Delta));
        Assert.Equal(Rational.Ratio(25_063, 150_000), Distance(gains, Swappable.Epsilon, -Swappable.Delta));
        Assert.Equal(Outcome.Violated, Judge.Decide(FlipProgram.Claim.Conclusion, Swappable).Outcome);
        Assert.Equal(Outcome.Violated, Judge.Decide(StrictProgram.Claim.Conclusion, Swappable).Outcome);
    }

    [Fact]
    public void No_instance_of_the_printed_program_swaps()
    {
        var domain = FlipProgram.Claim.Domain;
        for (ulong seed = 0; seed < 300; seed++)
        {
            var c = domain.Draw(Draws.Random(seed));
            var gains = Gains(c);
            FlipProblem.FromUniform(gains, c.Epsilon, c.Delta).Solve<Rational>().Match(
                found =>
                {
                    Assert.True(found.Gain > 0);
                    Assert.Equal(Rational.Min(c.Delta, Reals.Sum(gains.Span) / gains.Count), found.Gain);
                    return true;
                },
                _ => false);
        }
    }

    private static void AssertFirst(SampledPopulation c, int first, int second)
    {
        Exact Literal(int y) => c.Population.BordaCount<Exact>(y, c.Sampling, c.Temperature);
        Exact Conditional(int y) => c.Population.BordaCountAgainstOthers<Exact>(y, c.Sampling, c.Temperature);
        Assert.True(Reals.IsLess(Literal(second), Literal(first)));
        Assert.True(Reals.IsLess(Conditional(second), Conditional(first)));
    }

    private static ValueList<Rational> Gains(BordaFlip c) => ValueList.Generate(
        c.Mixture.Responses, k => c.Mixture.Preference(c.Upper, k) - c.Mixture.Preference(c.Lower, k));

    private static Rational Distance(ValueList<Rational> gains, Rational epsilon, Rational rightSide) =>
        FlipProblem.FromUniform(gains, epsilon, rightSide).Solve<Rational>().Match(found => found.Distance, _ => -1);
}
