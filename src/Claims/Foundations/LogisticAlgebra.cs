using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The two forms of the binary logit probability.</summary>
public sealed class LogisticAlgebra : IStatement<TwoUtilities>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoUtilities> Claim { get; } = new()
    {
        Id = "foundations/algebra",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("binary logit, second equality", line: 62),
        Statement = "e^a / (e^a + e^b) = 1 / (1 + e^(-(a - b))) for all real a = β z_n1 and b = β z_n2; 1/2 for a = b.",
        Domain = TwoUtilities.Domain,
        Conclusion = new LogisticAlgebra(),
        Controls =
        [
            new("= 1 / (1 + e^(a - b))", new Reversed()),
            new("= 1 / (1 + e^(-(a + b)))", new Sum()),
        ],
        Scalar = true,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoUtilities c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(Share<T>(c), T.One / (T.One + T.Exp(-(T.Of(c.First) - T.Of(c.Second))))),
            c.First == c.Second ? Gap.Equal(Share<T>(c), T.One / T.Of(2)).Named("a = b") : Gap.Holds<T>("a ≠ b"));

    // Shifted by the larger of the two: e^a alone would overflow a double.
    private static T Share<T>(TwoUtilities c)
        where T : struct, IReal<T>
    {
        var shift = Rational.Max(c.First, c.Second);
        var (a, b) = (T.Exp(T.Of(c.First - shift)), T.Exp(T.Of(c.Second - shift)));
        return a / (a + b);
    }

    private sealed class Reversed : IStatement<TwoUtilities>
    {
        public Gap<T> Evaluate<T>(TwoUtilities c)
            where T : struct, IReal<T> => Gap.Equal(Share<T>(c), T.One / (T.One + T.Exp(T.Of(c.First) - T.Of(c.Second))));
    }

    private sealed class Sum : IStatement<TwoUtilities>
    {
        public Gap<T> Evaluate<T>(TwoUtilities c)
            where T : struct, IReal<T> => Gap.Equal(Share<T>(c), T.One / (T.One + T.Exp(-(T.Of(c.First) + T.Of(c.Second)))));
    }
}
