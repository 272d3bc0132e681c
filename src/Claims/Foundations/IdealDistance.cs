using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The ideal point model: utility is at most the intercept, and equal to it at the ideal point alone.</summary>
public sealed class IdealDistance : IStatement<IdealPoint>
{
    /// <summary>The claim.</summary>
    public static Claim<IdealPoint> Claim { get; } = new()
    {
        Id = "foundations/ideal-eq",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("ideal point model, display", line: 50),
        Statement = "H_ij = -‖U_i - V_j‖_2 + Z_j: H_ij ≤ Z_j for all U_i, V_j, with equality exactly for V_j = U_i; (Z_j - H_ij)² is the sum of the squared differences.",
        Domain = IdealPoint.Any,
        Conclusion = new IdealDistance(),
        Controls =
        [
            new("H_ij < Z_j", new Strict()),
            new("Z_j - H_ij is the sum of the absolute differences", new SumOfDifferences()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(IdealPoint c)
        where T : struct, IReal<T>
    {
        var (h, z) = (c.FirstLogit<T>(), T.Of(c.FirstIntercept));
        var squares = c.User.Zip(c.First, (u, v) => (u - v) * (u - v)).Aggregate(Rational.Zero, (a, b) => a + b);
        return Gap.All(
            c.User == c.First ? Gap.Equal(h, z).Named("H_ij = Z_j for V_j = U_i") : Gap.Less(h, z).Named("H_ij < Z_j for V_j ≠ U_i"),
            Gap.Equal((z - h) * (z - h), T.Of(squares)).Named("(Z_j - H_ij)²"));
    }

    private sealed class Strict : IStatement<IdealPoint>
    {
        public Gap<T> Evaluate<T>(IdealPoint c)
            where T : struct, IReal<T> => Gap.Less(c.FirstLogit<T>(), T.Of(c.FirstIntercept));
    }

    private sealed class SumOfDifferences : IStatement<IdealPoint>
    {
        public Gap<T> Evaluate<T>(IdealPoint c)
            where T : struct, IReal<T> => Gap.Equal(
                T.Of(c.FirstIntercept) - c.FirstLogit<T>(),
                T.Of(c.User.Zip(c.First, (u, v) => Rational.Abs(u - v)).Aggregate(Rational.Zero, (a, b) => a + b)));
    }
}
