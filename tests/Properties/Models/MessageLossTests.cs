using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;
using Xunit;
using Exact = TheoremCheck.Numbers.Enclosure<TheoremCheck.Numbers.Bits192>;

namespace TheoremCheck.Tests.Properties.Models;

public sealed class MessageLossTests
{
    public static TheoryData<ValueList<MessageDatum>, bool> DataSets => new()
    {
        { [new([0, 1], 0)], false },
        { [new([0, 1], 0), new([0, 1], 1)], true },
        { [new([0, 0], 0)], true },
        { [new([0, 1], 0), new([1, 2], 1), new([2, 0], 2)], true },
        { [new([0, 1], 0), new([1, 2], 1)], false },
        { [new([0, 1, 2], 0), new([0, 1, 2], 1)], false },
        { [new([0, 1], 0), new([1, 0], 1), new([2], 2)], true },
        { [new([0, 1], 0), new([1, 0], 1), new([2, 0], 2)], false },
    };

    [Theory]
    [MemberData(nameof(DataSets))]
    public void A_minimiser_exists_exactly_when_no_set_is_never_chosen_against(ValueList<MessageDatum> data, bool exists)
    {
        Assert.Equal(exists, MessageLoss.HasMinimiser(data.Span, 3));
        Assert.Equal(exists, MessageLoss.SeparatingSet(data.Span, 3) == 0);
    }

    [Theory]
    [MemberData(nameof(DataSets))]
    public void The_likelihood_is_the_exponential_of_minus_the_loss(ValueList<MessageDatum> data, bool exists)
    {
        Exact[] rewards = [Exact.One, Exact.Of(-2), Exact.Of(Rational.Ratio(1, 3))];
        var likelihood = MessageLoss.Likelihood<Exact>(data.Span, Array.ConvertAll(rewards, Exact.Exp));
        var difference = Exact.Approximate(likelihood - Exact.Exp(-MessageLoss.Loss<Exact>(data.Span, rewards)));
        Assert.InRange(difference, -1e-40, 1e-40);
        Assert.True(exists || MessageLoss.SeparatingSet(data.Span, 3) > 0);
    }

    [Theory]
    [MemberData(nameof(DataSets))]
    public void The_likelihood_has_a_stationary_point_only_if_a_minimiser_exists(ValueList<MessageDatum> data, bool exists)
    {
        // A slow second route: climb in double; without a minimiser the climb goes on for ever.
        double[] rewards = [0, 0, 0];
        for (var step = 0; step < 3_000; step++)
        {
            var slope = Slope(data, rewards);
            for (var x = 0; x < 3; x++)
            {
                rewards[x] += 0.5 * slope[x];
            }
        }

        Assert.Equal(exists, rewards.Max() - rewards.Min() < 3);
    }

    private static double[] Slope(ValueList<MessageDatum> data, double[] rewards)
    {
        var slope = new double[3];
        foreach (var d in data)
        {
            double total = d.Alternatives.Sum(x => Math.Exp(rewards[x]));
            slope[d.Chosen] += 1;
            foreach (var x in d.Alternatives)
            {
                slope[x] -= Math.Exp(rewards[x]) / total;
            }
        }

        return slope;
    }
}
