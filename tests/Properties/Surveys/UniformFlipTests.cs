using System.Numerics;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Models.Surveys;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Surveys;

public class UniformFlipTests
{
    [Fact]
    public void The_closed_form_in_integers_the_general_one_and_the_exact_simplex_agree()
    {
        var random = new Random(1);
        var impossible = 0;
        for (var trial = 0; trial < 400; trial++)
        {
            var (gains, denominator, setting, problem) = Random(random);
            var certificate = UniformFlip.Solve(gains, denominator, setting);
            Assert.True(certificate.Verify(gains, denominator, setting));
            var program = problem.ToLinearProgram();
            Assert.True(CertificateChecker.Verify(program, certificate.ToLinearProgramResult(gains, denominator), out var fault), fault);
            switch (ExactSimplex.Solve(program))
            {
                case CertifiedResult.Optimal optimal:
                    var found = Assert.IsType<FlipCertificate.Found>(certificate);
                    var general = Assert.IsType<FlipAnswer<Rational>.Found>(problem.Solve<Rational>());
                    Assert.Equal(optimal.Value, found.Distance);
                    Assert.Equal(general.Distribution, found.Distribution);
                    break;
                default:
                    Assert.IsType<FlipCertificate.Impossible>(certificate);
                    impossible++;
                    break;
            }
        }

        Assert.InRange(impossible, 40, 300);
    }

    [Fact]
    public void No_distribution_of_a_grid_is_nearer()
    {
        const int Parts = 12;
        var random = new Random(2);
        for (var trial = 0; trial < 150; trial++)
        {
            var gains = new BigInteger[3];
            for (var k = 0; k < gains.Length; k++)
            {
                gains[k] = random.Next(-6, 10);
            }

            var setting = new FlipSetting(3, Rational.Ratio(1, Parts), 0);
            Rational? nearest = null;
            for (var a = 1; a < Parts; a++)
            {
                for (var b = 1; a + b < Parts; b++)
                {
                    int[] q = [a, b, Parts - a - b];
                    if ((q[0] * gains[0]) + (q[1] * gains[1]) + (q[2] * gains[2]) <= 0)
                    {
                        var distance = Rational.Ratio(q.Sum(x => Math.Abs((3 * x) - Parts)), 6 * Parts);
                        nearest = nearest is { } n ? Rational.Min(n, distance) : distance;
                    }
                }
            }

            var answer = UniformFlip.Solve(gains, 1, setting);
            if (answer is FlipCertificate.Found found)
            {
                // The grid holds points as near as two steps of it, where it holds any: moving a part costs one.
                Assert.True(nearest is null || found.Distance <= nearest);
                Assert.True(nearest is null || nearest - found.Distance <= Rational.Ratio(2, Parts));
            }
            else
            {
                Assert.Null(nearest);
            }
        }
    }

    [Fact]
    public void A_broken_certificate_is_seen()
    {
        BigInteger[] gains = [1, 1, -1];
        var setting = new FlipSetting(3, 0, 0);
        var good = Assert.IsType<FlipCertificate.Found>(UniformFlip.Solve(gains, 1, setting));
        Assert.Equal(Rational.Ratio(1, 6), good.Distance);
        Assert.True(good.Verify(gains, 1, setting));
        Assert.False((good with { Moved = good.Moved + 1 }).Verify(gains, 1, setting));
        Assert.False((good with { Total = good.Total + 1 }).Verify(gains, 1, setting));
        Assert.False((good with { Total = 0 }).Verify(gains, 1, setting));
        Assert.False((good with { Masses = [good.Masses[0] - 1, good.Masses[1] + 2, good.Masses[2] - 1] }).Verify(gains, 1, setting));
        Assert.False((good with { Masses = [good.Total, 0] }).Verify(gains, 1, setting));
        Assert.False(new FlipCertificate.Found(good.Masses, good.Total, good.Moved, good.Prices with { B = good.Prices.B + 1 }).Verify(gains, 1, setting));
        Assert.False(new FlipCertificate.Found(good.Masses, good.Total, good.Moved, good.Prices with { A = -good.Prices.A }).Verify(gains, 1, setting));
        Assert.False(new FlipCertificate.Impossible(good.Prices).Verify(gains, 1, setting));
        Assert.False(good.Verify([1, 1, 1], 1, setting));

        BigInteger[] never = [2, 1, 3];
        var impossible = UniformFlip.Solve(never, 1, setting);
        Assert.IsType<FlipCertificate.Impossible>(impossible);
        Assert.True(impossible.Verify(never, 1, setting));
        Assert.False(new FlipCertificate.Impossible(impossible.Prices with { B = impossible.Prices.B + 1 }).Verify(never, 1, setting));
        Assert.False(new FlipCertificate.Impossible(impossible.Prices with { B = 0 }).Verify(never, 1, setting));
    }

    [Fact]
    public void No_room_beside_epsilon_leaves_uniform_sampling_alone()
    {
        var setting = new FlipSetting(2, Rational.Ratio(1, 2), 0);
        Assert.IsType<FlipCertificate.Impossible>(UniformFlip.Solve([3, -1], 1, setting));
        Assert.Equal(0, Assert.IsType<FlipCertificate.Found>(UniformFlip.Solve([1, -1], 1, setting)).Distance);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FlipSetting(3, Rational.Ratio(1, 2), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FlipSetting(3, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FlipSetting(0, 0, 0));
        Assert.Throws<ArgumentException>(() => UniformFlip.Solve([1, 2], 1, new FlipSetting(3, 0, 0)));
        Assert.Throws<ArgumentException>(() => UniformFlip.Solve([1, 2], 0, new FlipSetting(2, 0, 0)));
    }

    private static (BigInteger[] Gains, BigInteger Denominator, FlipSetting Setting, FlipProblem Problem) Random(Random random)
    {
        var n = random.Next(1, 7);
        var gains = new BigInteger[n];
        for (var k = 0; k < n; k++)
        {
            gains[k] = random.Next(-6, 10);
        }

        BigInteger denominator = random.Next(1, 12);
        var epsilon = random.Next(4) == 0 ? Rational.Zero : Rational.Ratio(random.Next(1, 11), 10 * n);
        var rightSide = Rational.Ratio(random.Next(-3, 2), 10);
        return (gains, denominator, new(n, epsilon, rightSide), FlipProblem.FromUniform(
            ValueList.Generate(n, k => new Rational(gains[k], denominator)), epsilon, rightSide));
    }
}
