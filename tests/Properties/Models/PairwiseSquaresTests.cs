using TheoremCheck.Claims.DpoVersusIpo;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class PairwiseSquaresTests
{
    // The criterion is quadratic, so a central difference of any width is its derivative exactly.
    [Fact]
    public void The_slope_is_the_central_difference_of_the_value() => Assert.All(Cases(), c =>
    {
        var (mu, q, v) = Parts(c);
        var slope = PairwiseSquares.HalfSlope<Rational>(mu, q, v);
        for (var y = 0; y < q.Length; y++)
        {
            Rational[] up = [.. q], down = [.. q];
            up[y] += 1;
            down[y] -= 1;
            Assert.Equal((PairwiseSquares.Value<Rational>(mu, up, v) - PairwiseSquares.Value<Rational>(mu, down, v)) / 4, slope[y]);
        }
    });

    [Fact]
    public void The_minimiser_is_stationary() => Assert.All(Cases(), c =>
    {
        var (mu, _, v) = Parts(c);
        Assert.All(PairwiseSquares.HalfSlope<Rational>(mu, PairwiseSquares.Minimiser<Rational>(mu, v), v), x => Assert.Equal(Rational.Zero, x));
    });

    [Fact]
    public void With_preferences_as_targets_the_minimiser_is_the_score_up_to_a_constant() => Assert.All(Cases(), c =>
    {
        var (mu, _, v) = Parts(c);
        var (q, s) = (PairwiseSquares.Minimiser<Rational>(mu, v), c.Law.Scores<Rational>());
        Assert.All(Enumerable.Range(0, q.Length), y => Assert.Equal(s[y] - s[0], q[y] - q[0]));
    });

    private static (Rational[] Mu, Rational[] Q, Rational[][] V) Parts(PolicyUnderLaw c) => ([.. c.Law.Mu], [.. c.Q], [.. c.Law.V.Select(row => row.ToArray())]);

    private static IEnumerable<PolicyUnderLaw> Cases() =>
        Enumerable.Range(0, 200).Select(i => PolicyUnderLaw.Lawful.Draw(Draws.Random((ulong)i * 0x9E3779B97F4A7C15, i % 101)));
}
