using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>V = (0, 1, 2): choice from all three.</summary>
/// <remarks>The printed values are lost in the text; the second route sums the geometric series 1 + e + e² = (e³ - 1) / (e - 1).</remarks>
public sealed class ExampleSoftmax : IStatement<ExampleUtilities>
{
    /// <summary>The claim.</summary>
    public static Claim<ExampleUtilities> Claim { get; } = new()
    {
        Id = "foundations/v012.softmax",
        Kind = ClaimKind.WorkedExample,
        Source = FoundationsDocument.At("example V = (0, 1, 2), softmax", line: 98),
        Statement = "V = (0, 1, 2): p(j|123) = e^(j-1) (e - 1) / (e³ - 1), that is 0.0900, 0.2447, 0.6652; increasing in V; they sum to 1.",
        Reading = "The numbers of the example are missing in the text; what is left is the mathematics.",
        Uses = ["foundations/softmax-ratio"],
        Domain = ExampleUtilities.ZeroOneTwo,
        Conclusion = new ExampleSoftmax(),
        Controls =
        [
            new("p(3|123) rounds to 0.6653", new Rounding()),
            new("p(j|123) is proportional to V_j", new Proportional()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ExampleUtilities c)
        where T : struct, IReal<T>
    {
        var p = Probabilities<T>(c);
        var e = T.Exp(T.One);
        var unit = (e - T.One) / (T.Pow(e, 3) - T.One);
        return Gap.All(
            Gap.Equal(p[0], unit).Named("p(1|123)"),
            Gap.Equal(p[1], e * unit).Named("p(2|123)"),
            Gap.Equal(p[2], e * e * unit).Named("p(3|123)"),
            Gap.RoundsTo(p[0], "0.0900"),
            Gap.RoundsTo(p[1], "0.2447"),
            Gap.RoundsTo(p[2], "0.6652"),
            Gap.Less(p[0], p[1]),
            Gap.Less(p[1], p[2]),
            Gap.Equal(p[0] + p[1] + p[2], T.One).Named("sum"));
    }

    private static T[] Probabilities<T>(ExampleUtilities c)
        where T : struct, IReal<T> => [c.Choice<T>(0, 0, 1, 2), c.Choice<T>(1, 0, 1, 2), c.Choice<T>(2, 0, 1, 2)];

    private sealed class Rounding : IStatement<ExampleUtilities>
    {
        public Gap<T> Evaluate<T>(ExampleUtilities c)
            where T : struct, IReal<T> => Gap.RoundsTo(c.Choice<T>(2, 0, 1, 2), "0.6653");
    }

    private sealed class Proportional : IStatement<ExampleUtilities>
    {
        public Gap<T> Evaluate<T>(ExampleUtilities c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(2, 0, 1, 2), T.Of(2) * c.Choice<T>(1, 0, 1, 2));
    }
}
