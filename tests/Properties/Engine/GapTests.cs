using TheoremCheck.Engine;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Engine;

public class GapTests
{
    public static TheoryData<string, string, bool, bool, bool, bool> Relations => new()
    {
        // left, right, =, ≠, ≤, <
        { "1/3", "1/3", true, false, true, false },
        { "1/3", "1/2", false, true, true, true },
        { "1/2", "1/3", false, true, false, false },
    };

    [Theory]
    [MemberData(nameof(Relations))]
    public void Each_relation_is_decided_at_its_edge(string left, string right, bool equal, bool differ, bool atMost, bool less)
    {
        Rational l = Rational.Parse(left), r = Rational.Parse(right);
        Assert.Equal(equal, Holds(Gap.Equal(l, r)));
        Assert.Equal(differ, Holds(Gap.Differ(l, r)));
        Assert.Equal(atMost, Holds(Gap.AtMost(l, r)));
        Assert.Equal(less, Holds(Gap.Less(l, r)));
    }

    [Theory]
    [MemberData(nameof(Relations))]
    public void A_negated_gap_holds_exactly_when_the_gap_fails(string left, string right, bool equal, bool differ, bool atMost, bool less)
    {
        Rational l = Rational.Parse(left), r = Rational.Parse(right);
        Assert.Equal(!equal, Holds(Gap.Not(Gap.Equal(l, r))));
        Assert.Equal(!differ, Holds(Gap.Not(Gap.Differ(l, r))));
        Assert.Equal(!atMost, Holds(Gap.Not(Gap.AtMost(l, r))));
        Assert.Equal(!less, Holds(Gap.Not(Gap.Less(l, r))));
        Assert.Equal(!(equal || less), Holds(Gap.Not(Gap.Any(Gap.Equal(l, r), Gap.Less(l, r)))));
        Assert.Equal(equal == atMost, Holds(Gap.Iff(Gap.Equal(l, r), Gap.AtMost(l, r))));
    }

    [Fact]
    public void Not_a_number_never_holds()
    {
        var nan = new Float64(double.NaN);
        Assert.True(double.IsNaN(Gap.AtMost(nan, Float64.One).Slack));
        Assert.True(double.IsNaN(Gap.All(Gap.AtMost(Float64.Zero, Float64.One), Gap.Equal(nan, nan)).Slack));
    }

    [Fact]
    public void An_equality_of_enclosures_is_confirmed_to_digits_and_never_called_rigorous()
    {
        var judgement = Judge.Decide(new EqualExponentials(0), Rational.One);
        Assert.Equal(Outcome.Holds, judgement.Outcome);
        Assert.True(judgement.Digits >= Judge.RequiredDigits);
        Assert.False(judgement.Rigorous);
    }

    [Fact]
    public void A_difference_in_the_sixtieth_digit_is_seen()
    {
        var judgement = Judge.Decide(new EqualExponentials(Rational.Parse("1e-60")), Rational.One);
        Assert.Equal(Outcome.Holds, judgement.Outcome);
        var seen = Judge.Decide(new EqualExponentials(Rational.Parse("1e-48")), Rational.One);
        Assert.Equal(Outcome.Violated, seen.Outcome);
    }

    [Fact]
    public void A_number_of_a_hundred_million_digits_is_shown_by_its_size()
    {
        var huge = Enclosure<Bits192>.Exp(Enclosure<Bits192>.Of(300_000_000));
        Assert.Equal("[2^432808513, 2^432808513]", Show.Number(huge));
    }

    [Theory]
    [InlineData("0.6249", "0.62", true)]
    [InlineData("0.625", "0.62", true)]
    [InlineData("0.6251", "0.62", false)]
    [InlineData("0.615", "0.62", true)]
    [InlineData("-0.475", "-0.47", true)]
    [InlineData("15", "15", true)]
    public void A_printed_decimal_stands_for_half_a_unit_of_its_last_place(string value, string printed, bool holds) =>
        Assert.Equal(holds, Holds(Gap.RoundsTo(Rational.Parse(value), printed)));

    private static bool Holds(Gap<Rational> gap) => Judge.Decide(new Fixed(gap), 0).Outcome == Outcome.Holds;

    private sealed class Fixed(Gap<Rational> gap) : IStatement<int>
    {
        public Gap<T> Evaluate<T>(int c)
            where T : struct, IReal<T> => (Gap<T>)(object)gap;
    }

    private sealed class EqualExponentials(Rational error) : IStatement<Rational>
    {
        public Gap<T> Evaluate<T>(Rational c)
            where T : struct, IReal<T> => Gap.Equal(T.Exp(T.Of(c + c)), (T.Exp(T.Of(c)) * T.Exp(T.Of(c))) + T.Of(error));
    }
}
