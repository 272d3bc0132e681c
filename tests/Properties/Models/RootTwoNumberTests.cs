using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class RootTwoNumberTests
{
    private static readonly RootTwoNumber[] Grid =
    [
        .. from p in Enumerable.Range(-8, 17)
           from q in Enumerable.Range(-8, 17)
           select new RootTwoNumber(Rational.Ratio(p, 2), Rational.Ratio(q, 3)),
    ];

    [Fact]
    public void The_sign_is_that_of_the_decimal_value() =>
        Assert.All(Grid, x => Assert.Equal(x == default ? 0 : Math.Sign(Value(x)), x.Sign));

    [Fact]
    public void Sums_and_products_are_those_of_real_numbers() => Assert.All(Grid.Where((_, i) => i % 7 == 0), x =>
    {
        foreach (var y in Grid.Where((_, i) => i % 11 == 0))
        {
            Assert.Equal(Value(x) + Value(y), Value(x + y), 10);
            Assert.Equal(Value(x) * Value(y), Value(x * y), 10);
        }
    });

    [Fact]
    public void Powers_of_root_two_minus_one_fall_while_their_conjugates_alternate()
    {
        for (var n = 0; n < 30; n++)
        {
            RootTwoNumber x = RootTwoNumber.Small(n), next = RootTwoNumber.Small(n + 1);
            Assert.Equal(1, next.Sign);
            Assert.Equal(1, (x - next).Sign);
            Assert.Equal(n % 2 == 0 ? 1 : -1, new RootTwoNumber(x.One, -x.Root).Sign);
        }
    }

    private static double Value(RootTwoNumber x) => x.One.ToDouble() + (x.Root.ToDouble() * Math.Sqrt(2));
}
