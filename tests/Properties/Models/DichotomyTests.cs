using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

/// <summary>The dichotomy data process and the losses fitted to it, against slow second implementations.</summary>
public sealed class DichotomyTests
{
    private static readonly CategoryDatum[][] DataSets =
    [
        [new(1, 1, true)],
        [new(1, 1, false)],
        [new(2, 0, true)],
        [new(2, 0, true), new(1, 1, false)],
        [new(2, 0, true), new(0, 3, false)],
        [new(2, 1, true), new(2, 1, false), new(2, 1, false)],
        [new(1, 4, true), new(3, 2, true), new(0, 1, false), new(5, 1, false)],
    ];

    [Fact]
    public void Descent_is_minus_the_derivative_of_the_loss_over_messages()
    {
        foreach (var data in DataSets)
        {
            foreach (var t in new[] { -2.0, 0, 0.7, 3 })
            {
                var derivative = (MessageLoss(data, t + 1e-5) - MessageLoss(data, t - 1e-5)) / 2e-5;
                Assert.Equal(-derivative, RewardLoss.Descent<Float64>(data, new(Math.Exp(t))).Value, 1e-6);
            }
        }
    }

    [Fact]
    public void A_minimiser_exists_exactly_when_the_loss_is_no_lower_far_out()
    {
        foreach (var data in DataSets)
        {
            var inside = Enumerable.Range(-100, 201).Min(i => MessageLoss(data, i / 10.0));
            var outside = Math.Min(MessageLoss(data, -25), MessageLoss(data, 25));
            Assert.Equal(RewardLoss.HasMinimiser(data), inside <= outside);
        }
    }

    [Fact]
    public void Limits_of_descent_are_its_values_far_out()
    {
        foreach (var data in DataSets)
        {
            Assert.Equal(RewardLoss.DescentAtZero(data), RewardLoss.Descent<Float64>(data, new(1e-12)).Value, 1e-9);
            Assert.Equal(RewardLoss.DescentAtInfinity(data), RewardLoss.Descent<Float64>(data, new(1e12)).Value, 1e-9);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    public void Share_of_mixed_queries_is_the_mean_over_all_sequences(int size)
    {
        var mass = Rational.Ratio(4, 7);
        Rational weighted = 0, total = 0;
        for (var sequence = 1; sequence < (1 << size) - 1; sequence++)
        {
            var first = int.PopCount(sequence);
            var p = Rational.Pow(mass, first) * Rational.Pow(1 - mass, size - first);
            weighted += p * Rational.Ratio(first, size);
            total += p;
        }

        Assert.Equal(weighted / total, MixedQueries.ShareByCounts(mass, size));
        Assert.Equal(weighted / total, MixedQueries.ShareFormula(mass, size));
        Assert.Equal(total, MixedQueries.Probability(mass, size));
    }

    [Fact]
    public void Binomial_tail_counts_all_sequences()
    {
        var p = Rational.Ratio(2, 5);
        for (var most = 0; most <= 7; most++)
        {
            Rational sum = 0;
            for (var sequence = 0; sequence < 128; sequence++)
            {
                var ones = int.PopCount(sequence);
                sum += ones <= most ? Rational.Pow(p, ones) * Rational.Pow(1 - p, 7 - ones) : 0;
            }

            Assert.Equal(sum, BinomialCounts.LowerTail(7, most, p));
        }

        Assert.Equal(118264581564861424, BinomialCounts.Coefficient(60, 30));
    }

    [Fact]
    public void Data_sets_of_two_have_the_probability_of_their_sequences()
    {
        Rational mass = Rational.Ratio(1, 3), first = Rational.Ratio(1, 4);
        bool Occurs(CategoryDatum[] data) => data.Count(d => d.ChoseFirst) == 1;
        Rational slow = 0;
        var kinds = (from k in Enumerable.Range(0, 4) from chose in new[] { true, false } select (k, chose)).ToList();
        Rational Share((int K, bool Chose) d) => BinomialCounts.Probability(3, d.K, mass) * (d.Chose ? first : 1 - first);
        foreach (var a in kinds)
        {
            foreach (var b in kinds)
            {
                CategoryDatum[] mixed = [.. new[] { a, b }.Where(d => d.k is 1 or 2).Select(d => new CategoryDatum(d.k, 3 - d.k, d.chose))];
                slow += Occurs(mixed) ? Share(a) * Share(b) : 0;
            }
        }

        Assert.Equal(slow, DichotomySamples.Probability(mass, first, 3, 2, Occurs));
        Assert.Equal(1, DichotomySamples.Probability(mass, first, 5, 3, _ => true));
    }

    [Fact]
    public void Inclusive_loss_is_the_one_over_messages_and_its_slope_the_derivative()
    {
        (int First, int Second) sizes = (3, 20);
        foreach (var data in DataSets)
        {
            foreach (var v in new[] { -3.0, 0.1, 2 })
            {
                double Loss(double x) => InclusiveLoss.CrossEntropy<Float64>(data, new(Math.Exp(x) * sizes.First / sizes.Second)).Value
                    + (1.5 * InclusiveLoss.Divergence<Float64>(new(Math.Exp(x)), new(0.25)).Value);
                Assert.Equal(InclusiveByMessages(data, sizes, v), Loss(v), 1e-9);
                Assert.Equal((Loss(v + 1e-5) - Loss(v - 1e-5)) / 2e-5, InclusiveLoss.Slope<Float64>(data, sizes, new(Math.Exp(v)), new(0.25), new(1.5)).Value, 1e-6);
            }
        }
    }

    [Fact]
    public void Tilted_mass_minimises_the_policy_loss()
    {
        const double Baseline = 0.3, Gap = 0.2, Count = 7, Beta = 2;
        double Loss(double q) => (-Count * (1 - q) * Gap) + (Beta * ((q * Math.Log(q / Baseline)) + ((1 - q) * Math.Log((1 - q) / (1 - Baseline)))));
        var best = Enumerable.Range(1, 9999).Select(i => i / 10000.0).MinBy(Loss);
        Assert.Equal(best, TwoCategoryPolicy.TiltedFirstMass<Float64>(new(Baseline), new(Math.Exp(Gap * Count / Beta))).Value, 1e-4);
    }

    // A reward per message, softmax over every copy: the loss of eq. (7) without the two-scalar shortcut.
    private static double MessageLoss(CategoryDatum[] data, double t) => data.Sum(d =>
    {
        var rewards = Enumerable.Repeat(0.0, d.First).Concat(Enumerable.Repeat(t, d.Second)).ToList();
        return Math.Log(rewards.Sum(Math.Exp)) - (d.ChoseFirst ? 0 : t);
    });

    private static double InclusiveByMessages(CategoryDatum[] data, (int First, int Second) sizes, double logOdds)
    {
        var q = 1 / (1 + Math.Exp(-logOdds));
        double[] p = [.. Enumerable.Repeat((1 - q) / sizes.First, sizes.First), .. Enumerable.Repeat(q / sizes.Second, sizes.Second)];
        double[] baseline = [.. Enumerable.Repeat(0.8 / sizes.First, sizes.First), .. Enumerable.Repeat(0.2 / sizes.Second, sizes.Second)];
        var fit = data.Sum(d => Math.Log(((d.First * p[0]) + (d.Second * p[^1])) / (d.ChoseFirst ? p[0] : p[^1])));
        return fit + (1.5 * p.Zip(baseline, (a, b) => a * Math.Log(a / b)).Sum());
    }
}
