using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public sealed class PreferenceLikelihoodTests
{
    private static readonly CategoryDatum[] Data = [new(2, 1, true), new(1, 3, false), new(2, 0, true), new(3, 2, false)];

    [Fact]
    public void Choice_probabilities_of_two_categories_are_a_softmax_over_the_alternatives()
    {
        foreach (var d in Data)
        {
            double first = 0.7, second = 2.3;
            double[] weights = [.. Enumerable.Repeat(first, d.First), .. Enumerable.Repeat(second, d.Second)];
            var expected = (d.ChoseFirst ? first : second) / weights.Sum();
            Assert.Equal(expected, LogitLikelihood.Probability(d, new Float64(first), new Float64(second)).Value, 12);
        }
    }

    [Fact]
    public void The_gain_between_two_odds_is_the_exponential_of_the_integral_of_f()
    {
        // L_reward has slope -f(e^t) in t, so the log gain from t to t' is the integral of f: Simpson's rule on 200 steps.
        double from = -0.4, to = 0.9, step = (to - from) / 200, sum = 0;
        for (var i = 0; i <= 200; i++)
        {
            var weight = i is 0 or 200 ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * RewardLoss.Descent<Float64>(Data, new(Math.Exp(from + (i * step)))).Value;
        }

        var gain = LogitLikelihood.Gain<Float64>(Data, new(Math.Exp(from)), new(Math.Exp(to))).Value;
        Assert.Equal(sum * step / 3, Math.Log(gain), 8);
    }

    [Fact]
    public void The_slope_of_f_lies_between_the_chords_on_either_side()
    {
        Rational h = Rational.Ratio(1, 1000), at = RewardLoss.Descent<Rational>(Data, 2);
        var slope = RewardLoss.DescentSlope<Rational>(Data, 2);
        Assert.True((at - RewardLoss.Descent(Data, 2 - h)) / h < slope);
        Assert.True(slope < (RewardLoss.Descent(Data, 2 + h) - at) / h);
    }

    [Fact]
    public void A_tilted_policy_is_a_distribution_from_which_the_weights_come_back_up_to_scale()
    {
        Rational[] baseline = [Rational.Ratio(1, 2), Rational.Ratio(1, 3), Rational.Ratio(1, 6)], weights = [1, 3, Rational.Ratio(1, 2)];
        var policy = DirectPreference.Policy<Rational>(baseline, weights, 1);
        var implied = DirectPreference.ImpliedWeights<Rational>(policy, baseline, 1);
        Assert.Equal(Rational.One, Reals.Sum<Rational>(policy));
        Assert.All(implied.Zip(weights), p => Assert.Equal(implied[0] / weights[0], p.First / p.Second));
    }

    [Fact]
    public void A_choice_among_repeated_messages_counts_each_repetition()
    {
        Rational[] weights = [1, 2];
        Assert.Equal(Rational.Ratio(1, 4), DirectPreference.Probability<Rational>(weights, new([0, 0, 1], 0)));
    }
}
