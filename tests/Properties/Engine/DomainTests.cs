using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Engine;

public class DomainTests
{
    [Fact]
    public void The_enumeration_visits_every_list_of_choices_once_in_order_of_cost()
    {
        var seen = SmallFirst.Cases(d => (d.Choose(3), d.Choose(4), d.Choose(2))).ToList();
        Assert.Equal(24, seen.Count);
        Assert.Equal(24, seen.Distinct().Count());
        static int Bits(int choice) => choice == 0 ? 0 : 1 + System.Numerics.BitOperations.Log2((uint)choice);
        var costs = seen.Select(c => Bits(c.Item1) + Bits(c.Item2) + Bits(c.Item3)).ToList();
        Assert.Equal(costs.Order(), costs);
    }

    [Fact]
    public void The_enumeration_follows_choices_whose_number_depends_on_earlier_ones()
    {
        var seen = SmallFirst.Cases(d => d.List(0, 3, e => e.Choose(2))).ToList();
        Assert.Equal(1 + 2 + 4 + 8, seen.Count);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public void Exhaustion_and_enumeration_visit_the_same_cases()
    {
        static ValueList<int> Draw(Draws d) => d.List(0, 3, e => e.Choose(3));
        Assert.Equal(SmallFirst.Cases(Draw).ToHashSet(), SmallFirst.Exhaust(Draw).ToHashSet());
        Assert.Equal(1 + 3 + 9 + 27, SmallFirst.Exhaust(Draw).Count());
    }

    [Fact]
    public void A_replayed_case_is_the_case_recorded()
    {
        for (ulong seed = 0; seed < 200; seed++)
        {
            var recorded = Draws.Recorded(seed);
            var first = Draw(recorded);
            var again = Draw(Draws.Replay([.. recorded.Choices.Select(c => c.Value)]));
            Assert.Equal(first, again);
            Assert.Equal(first, Draw(Draws.Random(seed)));
        }

        static Pair Draw(Draws d) => new(d.Weight(), d.Proportion() + d.Utility());
    }

    [Fact]
    public void Proportions_reach_both_ends_and_inner_ones_neither()
    {
        var draws = Draws.Random(1);
        var closed = Enumerable.Range(0, 5_000).Select(_ => draws.Proportion()).ToList();
        var open = Enumerable.Range(0, 5_000).Select(_ => draws.InnerProportion()).ToList();
        Assert.Contains(Rational.Zero, closed);
        Assert.Contains(Rational.One, closed);
        Assert.All(closed, p => Assert.True(p >= 0 && p <= 1));
        Assert.All(open, p => Assert.True(p > 0 && p < 1));
    }

    [Fact]
    public void Distributions_sum_to_one()
    {
        var draws = Draws.Random(2);
        for (var i = 0; i < 500; i++)
        {
            var count = draws.Integer(1, 6);
            Assert.Equal(Rational.One, Reals.Sum(draws.Distribution(count).Span));
            Assert.All(draws.InnerDistribution(count), p => Assert.True(p > 0));
        }
    }

    [Fact]
    public void A_case_survives_being_written_and_read()
    {
        var c = new Weights([Rational.Parse("1/3"), -2, Rational.Parse("123456789012345678901234567890/7")]);
        Assert.Equal(c, CaseText.Read<Weights>(CaseText.Write(c)));
    }
}
