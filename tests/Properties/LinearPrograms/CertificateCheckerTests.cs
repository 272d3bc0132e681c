using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.LinearPrograms;

public class CertificateCheckerTests
{
    private static readonly Rational Nudge = new(1, System.Numerics.BigInteger.Pow(10, 40));

    [Fact]
    public void A_hand_made_optimum_is_proved() => Assert_proved(Programs.Corner, Corner([1, 3], [-1], -7));

    [Theory]
    [InlineData("variable 1 is outside its bounds", 0, 4, -1, -8)]
    [InlineData("row 0 does not hold", 2, 3, -1, -8)]
    [InlineData("the dual value of row 0 has the wrong sign", 1, 3, 1, -7)]
    [InlineData("variable 0 leans on a bound", 1, 3, -0.5, -7)]
    [InlineData("the gap is", 0, 3, -1, -6)]
    [InlineData("the gap is", 1, 3, -2, -7)]
    [InlineData("the stated value", 1, 3, -1, -8)]
    public void Each_condition_of_an_optimum_is_checked(string fault, double x, double y, double dual, double value) =>
        Assert_refused(fault, Programs.Corner, Corner(
            [Rational.FromDouble(x), Rational.FromDouble(y)], [Rational.FromDouble(dual)], Rational.FromDouble(value)));

    [Fact]
    public void Vectors_of_another_length_are_refused()
    {
        Assert_refused("the point has 1 numbers", Programs.Corner, Corner([1], [-1], -7));
        Assert_refused("the dual vector has 0 numbers", Programs.Corner, Corner([1, 3], [], -7));
        Assert_refused("the dual vector has 1 numbers", Programs.Contradiction, Farkas([1]));
        Assert_refused("the ray has 1 numbers", Programs.Falling, Ray([0, 0], [1]));
    }

    [Fact]
    public void Each_condition_of_a_farkas_vector_is_checked()
    {
        Assert_proved(Programs.Contradiction, Farkas([1, -1]));
        Assert_refused("the combination of the rows gives 0", Programs.Contradiction, Farkas([0, 0]));
        Assert_refused("variable 0 leans on a bound", Programs.Contradiction, Farkas([1, Nudge - 1]));
        Assert_refused("row 1 has the wrong sign", Programs.Contradiction, Farkas([1, 1]));
    }

    [Fact]
    public void Each_condition_of_a_ray_is_checked()
    {
        Assert_proved(Programs.Falling, Ray([0, 0], [2, 1]));
        Assert_refused("row 0 does not hold", Programs.Falling, Ray([2, 0], [2, 1]));
        Assert_refused("the ray leaves row 0", Programs.Falling, Ray([0, 0], [2 + Nudge, 1]));
        Assert_refused("the ray leaves a bound of variable 1", Programs.Falling, Ray([0, 0], [0, -1]));
        Assert_refused("does not fall", Programs.Falling, Ray([0, 0], [0, 1]));
    }

    [Fact]
    public void No_certificate_proves_nothing() =>
        Assert_refused("no certificate", Programs.Corner, new CertifiedResult.Uncertified("tired"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Moving_any_number_of_a_random_optimum_by_a_hair_breaks_it_or_keeps_it_optimal(int seed)
    {
        var random = new Random(seed);
        var refused = 0;
        for (var trial = 0; trial < 300; trial++)
        {
            var program = Programs.Random(random);
            if (ExactSimplex.Solve(program) is not CertifiedResult.Optimal optimal || program.VariableCount == 0)
            {
                continue;
            }

            var j = random.Next(program.VariableCount);
            var moved = optimal with { Point = optimal.Point.With(j, optimal.Point[j] + Nudge) };
            var accepted = CertificateChecker.Verify(program, moved, out _);
            refused += accepted ? 0 : 1;
            Assert.False(accepted && !program.Objective[j].IsZero, "the value of another point was accepted");
            Assert_refused("the stated value", program, optimal with { Value = optimal.Value + Nudge });
        }

        Assert.True(refused > 30, $"only {refused} moved points were refused");
    }

    private static CertifiedResult.Optimal Corner(ValueList<Rational> point, ValueList<Rational> dual, Rational value) =>
        new(point, dual, value, CertificateRoute.Basis);

    private static CertifiedResult.Infeasible Farkas(ValueList<Rational> dual) => new(dual, CertificateRoute.Basis);

    private static CertifiedResult.Unbounded Ray(ValueList<Rational> point, ValueList<Rational> ray) =>
        new(point, ray, CertificateRoute.Basis);

    private static void Assert_proved(LinearProgram program, CertifiedResult result) =>
        Assert.True(CertificateChecker.Verify(program, result, out var fault), fault);

    private static void Assert_refused(string expected, LinearProgram program, CertifiedResult result)
    {
        Assert.False(CertificateChecker.Verify(program, result, out var fault));
        Assert.Contains(expected, fault, StringComparison.Ordinal);
    }
}
