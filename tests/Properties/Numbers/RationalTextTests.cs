using System.Diagnostics;
using System.Numerics;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Numbers;

public class RationalTextTests
{
    [Theory]
    [InlineData("3/5", 3, 5)]
    [InlineData("-3/5", -3, 5)]
    [InlineData("6/-10", -3, 5)]
    [InlineData("+7", 7, 1)]
    [InlineData("-0.25", -1, 4)]
    [InlineData("-.5", -1, 2)]
    [InlineData("1.", 1, 1)]
    [InlineData("1e-5", 1, 100000)]
    [InlineData("1.5E+3", 1500, 1)]
    [InlineData("-0", 0, 1)]
    public void Accepted_forms_have_these_values(string text, long numerator, long denominator) =>
        Assert.Equal(Rational.Ratio(numerator, denominator), Rational.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData(".-5")]
    [InlineData("1.-5")]
    [InlineData("-.-5")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("1/0")]
    [InlineData("1/-0")]
    [InlineData("1/2/3")]
    [InlineData("1/2e3")]
    [InlineData("1e")]
    [InlineData("e5")]
    [InlineData("1e5e5")]
    [InlineData("1e10001")]
    [InlineData("1e-10001")]
    [InlineData("1e99999999999999999999")]
    [InlineData("5\0")]
    [InlineData("1e5\0")]
    [InlineData("0x10")]
    [InlineData("1,000")]
    [InlineData("NaN")]
    [InlineData("\u0661")]
    public void Other_texts_are_refused(string? text)
    {
        Assert.False(Rational.TryParse(text, out var value));
        Assert.Equal(Rational.Zero, value);
        Assert.Throws<FormatException>(() => Rational.Parse(text!));
    }

    [Fact]
    public void Hostile_texts_cost_little()
    {
        string[] texts =
        [
            new('9', 10_000), new('9', 1_000_000), "0." + new string('7', 9_990), new string('7', 4_999) + "/" + new string('3', 5_000),
            "1e10000", "1e-10000", new string('9', 9_000) + "e-10000", "1e" + new string('9', 9_000), "0e10000", "1e2147483648",
        ];
        var clock = Stopwatch.StartNew();
        foreach (var text in texts)
        {
            _ = Rational.TryParse(text, out _);
        }

        // Milliseconds in fact; the bound only tells bounded work from unbounded.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Printed_numbers_read_back()
    {
        var inputs = new Inputs(41);
        for (var i = 0; i < 3000; i++)
        {
            var x = inputs.Rational();
            Assert.Equal(x, Rational.Parse(x.ToString()));
            var (mantissa, power) = (inputs.NearEdge(), inputs.Integer(-30, 30));
            Assert.Equal(new Rational(mantissa, 1) * Rational.Pow(10, power), Rational.Parse($"{mantissa}e{power}"));
        }
    }

    [Fact]
    public void Decimal_digits_are_those_of_the_integer_division()
    {
        var inputs = new Inputs(42);
        for (var i = 0; i < 3000; i++)
        {
            var x = inputs.Rational();
            var digits = inputs.Integer(1, 60);
            var read = Rational.Parse(x.ToDecimal(digits));
            Assert.True(read.Sign == 0 || read.Sign == x.Sign);
            var (whole, cut) = (Rational.Abs(x), Rational.Abs(read));
            if (x.IsZero)
            {
                Assert.Equal(Rational.Zero, read);
                continue;
            }

            // Cut towards 0 at the last of the digits counted from the leading one.
            var magnitude = 0;
            while (Rational.Pow(10, magnitude) > whole)
            {
                magnitude--;
            }

            while (Rational.Pow(10, magnitude + 1) <= whole)
            {
                magnitude++;
            }

            var place = Rational.Pow(10, magnitude - digits + 1);
            Assert.Equal((whole / place).Floor() * place, cut);
        }
    }

    [Theory]
    [InlineData("2/3", 4, "0.6666")]
    [InlineData("-2/3", 4, "-0.6666")]
    [InlineData("123456", 3, "123000")]
    [InlineData("1/1000000", 3, "0.000001")]
    [InlineData("1/10000000", 3, "1e-7")]
    [InlineData("-12345e30", 3, "-1.23e34")]
    [InlineData("100", 5, "100")]
    [InlineData("5/2", 1, "2")]
    [InlineData("999999/1000", 4, "999.9")]
    [InlineData("0", 4, "0")]
    public void Decimals_look_like_this(string value, int digits, string text)
    {
        Assert.Equal(text, Rational.Parse(value).ToDecimal(digits));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.ToDecimal(0));
    }

    [Fact]
    public void A_long_text_is_not_repeated_in_the_message()
    {
        var failure = Assert.Throws<FormatException>(() => Rational.Parse(new string('x', 100_000)));
        Assert.True(failure.Message.Length < 300);
        Assert.Equal("-12345678901234567890123/7", new Rational(BigInteger.Parse("12345678901234567890123"), -7).ToString());
    }
}
