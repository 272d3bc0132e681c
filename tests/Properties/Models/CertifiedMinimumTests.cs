using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Xunit;
using Exact = TheoremCheck.Numbers.Enclosure<TheoremCheck.Numbers.Bits64>;

namespace TheoremCheck.Tests.Properties.Models;

/// <summary>Certified policies against slow, obvious second routes: plain gradient descent, difference quotients, closed forms.</summary>
public class CertifiedMinimumTests
{
    private static readonly Population Three = Population.EquallyRepresented([2, 0, 1, 1], [0, 1, 3, 1], [1, 1, 0, 2]);

    public static TheoryData<VarianceSource, int> Corrections => new()
    {
        { VarianceSource.PairedLabels, 0 }, { VarianceSource.PairedLabels, 4 }, { VarianceSource.PairedLabels, 8 },
        { VarianceSource.Rewards, 2 }, { VarianceSource.Rewards, 4 },
    };

    [Theory]
    [MemberData(nameof(Corrections))]
    public void Gradient_descent_ends_within_the_certificate(VarianceSource source, int quarters)
    {
        var certified = PopulationOptima.Corrected<Exact>(Three, Rational.Ratio(quarters, 4), source);
        Assert.NotNull(certified);
        Assert.True(certified.Radius < Rational.Ratio(1, 1_000_000_000));
        var theta = Descended(h => SlowLikelihood(h, source, quarters / 4.0));
        for (var i = 0; i < theta.Length; i++)
        {
            Assert.Equal(theta[i] - theta[0], Math.Log((certified.Weights[i] / certified.Weights[0]).ToDouble()), 1e-6);
        }
    }

    [Theory]
    [MemberData(nameof(Corrections))]
    public void Slopes_and_curvatures_are_difference_quotients_of_the_loss(VarianceSource source, int quarters)
    {
        var loss = new CorrectedDpoLoss<Float64>(new(Three), Rational.Ratio(quarters, 4), source);
        const double Step = 1e-4;
        foreach (var h in new[] { -0.3, 0, 0.2 })
        {
            double Value(double at) => loss.Value(2, 1, new(Math.Exp(at))).Value;
            Assert.Equal((Value(h + Step) - Value(h - Step)) / (2 * Step), loss.Slope(2, 1, new(Math.Exp(h))).Value, 1e-6);
            Assert.Equal((Value(h + Step) - (2 * Value(h)) + Value(h - Step)) / (Step * Step), loss.Curvature(2, 1, new(Math.Exp(h))).Value, 1e-5);
        }
    }

    [Fact]
    public void DPO_is_what_the_other_solver_finds()
    {
        var moments = new ComparisonMoments<Float64>(Three);
        Float64[] p = [.. from i in Enumerable.Range(0, 4) from j in Enumerable.Range(0, 4) select moments.Preference(i, j)];
        var other = PopulationDpo.Candidate(PreferenceLink.Logistic, p, [.. Enumerable.Repeat(Float64.One, 4)]);
        var certified = PopulationOptima.Dpo<Exact>(Three)!;
        for (var i = 0; i < other.Length; i++)
        {
            Assert.Equal((other[i] / other[0]).ToDouble(), (certified.Weights[i] / certified.Weights[0]).ToDouble(), 1e-10);
        }
    }

    [Fact]
    public void The_agreement_loss_ends_at_the_optimal_policy()
    {
        var certified = PopulationOptima.Consistent<Exact>(RingRewards.Published.Population())!;
        for (var i = 0; i < 40; i++)
        {
            var optimal = RingRewards.Published.Population().OptimalProbability<Exact>(i, 1).Interval;
            Assert.True(certified.Bounds(i).Low <= optimal.High.ToRational() && optimal.Low.ToRational() <= certified.Bounds(i).High);
        }

        var distance = PolicyDistance<Exact>.Of(certified, RingRewards.Published.Population());
        Assert.True(distance.TotalVariation.Interval.High.ToDouble() < 1e-9 && distance.Divergence.Interval.High.ToDouble() < 1e-9);
    }

    [Fact]
    public void The_agreement_slope_is_that_summed_over_all_patterns()
    {
        var loss = new AgreementPairLoss<Float64>(new(Three));
        Float64[] labels = [.. Three.Rewards.Select(r => new Float64(1 / (1 + Math.Exp((r[1] - r[3]).ToDouble()))))];
        var odds = new Float64(Math.Exp(0.4));
        Assert.Equal(AgreementLoss.Slope<Float64>(labels, Float64.Pow(odds, 3), new(3)).Value, loss.Slope(3, 1, odds).Value, 1e-12);
    }

    [Fact]
    public void Where_curvatures_of_both_signs_meet_the_certificate_still_holds()
    {
        // At α = 4 some pairs are curved downwards at the minimiser, so that only the elimination shows the Hessian to be positive.
        var population = RingRewards.Published.Population();
        var policy = PopulationOptima.Corrected<Exact>(population, 4, VarianceSource.PairedLabels)!;
        var loss = new CorrectedDpoLoss<Float64>(new(population), 4, VarianceSource.PairedLabels);
        var curvatures = from i in Enumerable.Range(0, 40)
                         from j in Enumerable.Range(0, i)
                         select loss.Curvature(i, j, Float64.Of(policy.Weights[i] / policy.Weights[j])).Value;
        Assert.True(curvatures.Min() < 0 && curvatures.Max() > 0);
        Assert.True(policy.Radius < Rational.Ratio(1, 1_000_000_000));
    }

    [Fact]
    public void The_correction_stays_within_what_the_published_code_cuts_off_at_1()
    {
        var population = RingRewards.Published.Population();
        var policy = PopulationOptima.Corrected<Exact>(population, 1, VarianceSource.PairedLabels)!;
        var moments = new ComparisonMoments<Float64>(population);
        for (var i = 0; i < 40; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var h = Math.Log((policy.Weights[i] / policy.Weights[j]).ToDouble());
                Assert.InRange(moments.Spread(i, j).Value * Math.Abs(Math.Sinh(h)), 0, 0.1);
            }
        }
    }

    [Fact]
    public void A_policy_is_above_another_response_only_by_more_than_its_certificate()
    {
        var alike = PopulationOptima.Dpo<Exact>(Population.EquallyRepresented([1, 1, 0], [2, 2, 1]))!;
        Assert.False(alike.IsAbove(0, 1) || alike.IsAbove(1, 0));
        Assert.True(alike.IsAbove(0, 2) && alike.IsAbove(1, 2));
    }

    // E over pairs of -P log g - (1 - P) log(1 - g) by central differences and fixed steps; g by its formula in h, σ'' by the textbook.
    private static double[] Descended(Func<double, Func<int, int, double>> likelihood)
    {
        var size = Three.Responses;
        var theta = new double[size];
        double Loss(double[] t)
        {
            var sum = 0.0;
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    double g = likelihood(t[i] - t[j])(i, j), p = Preference(i, j);
                    sum -= (p * Math.Log(g)) + ((1 - p) * Math.Log(1 - g));
                }
            }

            return sum;
        }

        const double Step = 1e-5;
        for (var round = 0; round < 4_000; round++)
        {
            var slopes = Enumerable.Range(0, size).Select(i =>
            {
                double[] up = [.. theta], down = [.. theta];
                up[i] += Step;
                down[i] -= Step;
                return (Loss(up) - Loss(down)) / (2 * Step);
            }).ToArray();
            theta = [.. theta.Select((t, i) => t - (0.3 * slopes[i]))];
        }

        return theta;
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    private static double Preference(int i, int j) => Three.Rewards.Average(r => Logistic((r[i] - r[j]).ToDouble()));

    private static Func<int, int, double> SlowLikelihood(double h, VarianceSource source, double alpha) => (i, j) =>
    {
        double s = Logistic(h), first = s * (1 - s), second = first * (1 - (2 * s)), p = Preference(i, j);
        var labels = Three.Rewards.Select(r => Logistic((r[i] - r[j]).ToDouble())).ToList();
        double j1 = labels.Average(x => x * x), j2 = labels.Average(x => x * (1 - x));
        var differences = Three.Rewards.Select(r => (r[i] - r[j]).ToDouble()).ToList();
        var mean = differences.Average();
        var variance = source == VarianceSource.PairedLabels
            ? (j1 - ((j1 + j2) * (j1 + j2))) / (first * first)
            : differences.Average(d => (d - mean) * (d - mean));
        return s + (alpha / 2 * second * variance);
    };
}
