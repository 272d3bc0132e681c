using System.Numerics;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Numbers;

public class ExponentialTests
{
    private static readonly Rational Tiny = new(1, BigInteger.One << 100);

    private static IEnumerable<Rational> Arguments()
    {
        yield return new(1);
        yield return new(10_000);
        yield return new(-10_000);
        yield return Rational.Ratio(1, 3);
        yield return Rational.Ratio(-1, 3);
        yield return Tiny;
        yield return -Tiny;
        yield return Rational.One + Tiny;
        yield return Rational.One - Tiny;
        for (var k = 60; k < 900; k += 131)
        {
            yield return new(1, BigInteger.One << k);
            yield return new(-1, BigInteger.One << k);
        }

        var inputs = new Inputs(1);
        for (var i = 0; i < 20; i++)
        {
            yield return new Rational(inputs.Big(40), BigInteger.One << inputs.Integer(28, 80));
            yield return new Rational(inputs.Big(20), BigInteger.Abs(inputs.Big(12)) + 1);
        }
    }

    [Fact]
    public void Exp_contains_the_reference_at_every_precision_and_loses_few_bits()
    {
        foreach (var x in Arguments())
        {
            var reference = DecimalBracket.Exp(x);
            var (low, high) = (reference.LowValue, reference.HighValue);
            Interval? outer = null;
            foreach (var bits in Inputs.Precisions)
            {
                var y = Interval.Exp(Interval.Of(x, bits), bits);
                Assert.True(y.Low.ToRational() <= low && high <= y.High.ToRational(), $"exp({x}) at {bits} bits");
                var relative = (y.High.ToRational() - y.Low.ToRational()) / low;
                Assert.True(relative <= (Rational.Abs(x) + 1) * 8 / Rational.Pow(2, bits), $"exp({x}) at {bits} bits is wide");
                Assert.True(outer is null || outer.Value.Contains(y), $"exp({x}) at {bits} bits is not nested");
                outer = y;
            }
        }
    }

    [Fact]
    public void Log_lies_between_numbers_whose_exponentials_are_on_either_side()
    {
        var arguments = Arguments().Where(x => Rational.Abs(x) < 1000).Select(x => Rational.Abs(x))
            .Append(new(BigInteger.One << 14_000, 1)).Append(new(3, BigInteger.One << 14_000))
            .Append(Rational.Ratio(181, 128)).Append(Rational.Ratio(181, 256)).Append(Rational.Ratio(511, 512)).Append(Rational.Ratio(513, 512))
            .Append(Rational.One + (Tiny * Tiny * Tiny)).Append(Rational.One - (Tiny * Tiny * Tiny));
        foreach (var x in arguments.Where(x => !x.IsZero))
        {
            Interval? outer = null;
            foreach (var bits in Inputs.Precisions)
            {
                var y = Interval.Log(Interval.Of(x, bits), bits);
                Assert.True(x == Rational.One || DecimalBracket.Exp(y.Low.ToRational()).HighValue <= x, $"log({x}) at {bits} bits: low");
                Assert.True(x == Rational.One || x <= DecimalBracket.Exp(y.High.ToRational()).LowValue, $"log({x}) at {bits} bits: high");
                Assert.True(outer is null || outer.Value.Contains(y), $"log({x}) at {bits} bits is not nested");
                outer = y;
            }
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(300)]
    [InlineData(5000)]
    public void Log_keeps_relative_precision_beside_one(int power)
    {
        foreach (var sign in new[] { 1, -1 })
        {
            var d = new Rational(sign, BigInteger.One << power);
            var y = Interval.Log(new(Point(Rational.One + d), Point(Rational.One + d)), 192);
            Assert.Equal(sign, y.Low.Sign);
            Assert.True((y.High.ToRational() - y.Low.ToRational()) / Rational.Abs(d) < Rational.Pow(2, -188));

            // d - d^2 < log(1 + d) < d
            Assert.True(y.Low.ToRational() < d && d - (d * d) < y.High.ToRational());
        }
    }

    [Theory]
    [InlineData("e", "2.718281828459045235360287471352662497757247093699959574966967627724076630353547594571382178525166427427466391932003059921817413596629043572900334295260595630738132328627943490763233829880753195251019")]
    [InlineData("log 2", "0.693147180559945309417232121458176568075500134360255254120680009493393621969694715605863326996418687542001481020570685733685520235758130557032670751635075961930727570828371435190307038623891673471123")]
    [InlineData("log 10", "2.302585092994045684017991454684364207601101488628772976033327900967572609677352480235997205089598298341967784042286248633409525465082806756666287369098781689482907208325554680843799894826233198528393")]
    [InlineData("sqrt 2", "1.414213562373095048801688724209698078569671875376948073176679737990732478462107038850387534327641572735013846230912297024924836055850737212644121497099935831413222665927505592755799950501152782060571")]
    public void Constants_agree_with_the_literature_to_200_digits(string name, string digits)
    {
        var value = name switch
        {
            "e" => Interval.Exp(Interval.Of(1), 768),
            "log 2" => Interval.Log(Interval.Of(2), 768),
            "log 10" => Interval.Log(Interval.Of(10), 768),
            _ => Interval.Sqrt(Interval.Of(2), 768),
        };
        var cut = Rational.Parse(digits);
        Assert.True(cut <= value.Low.ToRational());
        Assert.True(value.High.ToRational() < cut + Rational.Pow(10, -(digits.Length - 2)));
    }

    [Fact]
    public void Exp_and_log_of_wide_and_narrow_intervals_contain_those_of_their_members_and_are_nested()
    {
        var inputs = new Inputs(2);
        for (var i = 0; i < 60; i++)
        {
            var low = new Rational(BigInteger.Abs(inputs.Big(30)) + 1, BigInteger.One << inputs.Integer(20, 35));
            var width = new Rational(inputs.Integer(1, 1000), BigInteger.One << inputs.Integer(8, 460));
            var x = new Interval(Point(low), Point(low + width));
            var negative = -x;
            (Rational X, DecimalBracket Up, DecimalBracket Down)[] members =
                [.. new[] { low, low + width, low + (width / 3) }.Select(m => (m, DecimalBracket.Exp(m), DecimalBracket.Exp(-m)))];
            Interval[]? outer = null;
            foreach (var bits in Inputs.Precisions)
            {
                Interval[] y = [Interval.Exp(x, bits), Interval.Exp(negative, bits), Interval.Log(x, bits)];
                var (logLow, logHigh) = (DecimalBracket.Exp(y[2].Low.ToRational()).HighValue, DecimalBracket.Exp(y[2].High.ToRational()).LowValue);
                foreach (var (member, up, down) in members)
                {
                    Assert.True(y[0].Low.ToRational() <= up.LowValue && up.HighValue <= y[0].High.ToRational());
                    Assert.True(y[1].Low.ToRational() <= down.LowValue && down.HighValue <= y[1].High.ToRational());
                    Assert.True(logLow <= member && member <= logHigh);
                }

                Assert.All(y.Index(), item => Assert.True(outer is null || outer[item.Index].Contains(item.Item), $"{bits} bits, {low} + {width}"));
                outer = y;
            }
        }
    }

    [Fact]
    public void Narrow_intervals_beside_an_exact_value_hide_nothing_in_a_rounding()
    {
        foreach (var bits in Inputs.Precisions)
        {
            var width = Rational.Pow(2, -(bits / 2) - 18);
            var exp = Interval.Exp(new(Dyadic.Zero, Point(width)), bits);
            Assert.True(DecimalBracket.Exp(width).HighValue <= exp.High.ToRational());
            var log = Interval.Log(new(new(1, 0), Point(Rational.One + width)), bits);
            Assert.True(Rational.One + width <= DecimalBracket.Exp(log.High.ToRational()).LowValue);
        }
    }

    [Fact]
    public void Exp_of_log_contains_the_number_and_both_rise()
    {
        var inputs = new Inputs(3);
        var previous = new Rational(1, 1_000_000);
        foreach (var bits in Inputs.Precisions)
        {
            for (var i = 0; i < 100; i++)
            {
                var x = new Rational(BigInteger.Abs(inputs.Big(60)) + 1, BigInteger.Abs(inputs.Big(60)) + 1);
                var log = Interval.Log(Interval.Of(x, bits), bits);
                Assert.True(Interval.Exp(log, bits).Contains(x));
                var other = Interval.Log(Interval.Of(previous, bits), bits);
                Assert.Equal(Interval.Compare(Interval.Of(x, bits), Interval.Of(previous, bits)), Interval.Compare(log, other));
                previous = x;
            }
        }
    }

    [Fact]
    public void Arguments_beyond_the_range_fail_or_saturate_but_never_lie()
    {
        var huge = BigInteger.One << 40;
        Assert.Throws<OverflowException>(() => Interval.Exp(Interval.Of(huge), 64));
        var none = Interval.Exp(Interval.Of(-huge), 64);
        Assert.Equal(0, none.Low.Sign);
        Assert.Equal(1, none.High.Sign);
        Assert.Throws<OutsideDomainException>(() => Interval.Log(Interval.Of(0), 64));
        Assert.Throws<OutsideDomainException>(() => Interval.Log(Interval.Of(-1), 64));
        Assert.Throws<UndecidedException>(() => Interval.Log(new(Dyadic.Zero, new(1, 0)), 64));
        Assert.Throws<OutsideDomainException>(() => Interval.Sqrt(Interval.Of(-1), 64));
        Assert.Throws<UndecidedException>(() => Interval.Sqrt(new(new(-1, 0), new(1, 0)), 64));
        Assert.Equal(Interval.Of(1), Interval.Exp(Interval.Of(0), 64));
        Assert.Equal(Interval.Of(0), Interval.Log(Interval.Of(1), 64));
        var half = Interval.Exp(Interval.Of(1_000_000_000), 64);
        Assert.True(Interval.Log(half, 64).Contains(1_000_000_000));
    }

    private static Dyadic Point(Rational value) => new(value.Numerator, -((int)value.Denominator.GetBitLength() - 1));
}
