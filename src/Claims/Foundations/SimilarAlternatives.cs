using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Choice from two alternatives with perfectly correlated errors and a third: the two halve what each would get alone.</summary>
public sealed class SimilarAlternatives : IStatement<BusesAndTrain>
{
    /// <summary>The claim.</summary>
    public static Claim<BusesAndTrain> Claim { get; } = new()
    {
        Id = "foundations/formula",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("red bus, blue bus: perfectly correlated errors", line: 127),
        Statement = "For ε_1 = ε_2 and ε_3 independent, any V: (p(1|123), p(2|123), p(3|123)) = (p(1|13)/2, p(2|23)/2, p(3|13)).",
        Reading = "Literal: the one condition printed with the formula is perfect correlation; V_1 = V_2 is printed with the IIA example before it, and the two different terms p(1|13), p(2|23) would be one under it. Ties between 1 and 2 are broken evenly, which the print does not say.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/formula.repaired",
        Domain = BusesAndTrain.AnyUtilities,
        Hypotheses = [new("ε_1 = ε_2", c => c.Shared), new("ties broken evenly", c => c.EvenTies)],
        Conclusion = new SimilarAlternatives(),
        Controls = [new("p(1|123) = p(1|13)", new NotHalved())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BusesAndTrain c)
        where T : struct, IReal<T> => Printed<T>(c);

    internal static Gap<T> Printed<T>(BusesAndTrain c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(c.Choice<T>(0, 0, 1, 2), c.Choice<T>(0, 0, 2) / T.Of(2)).Named("p(1|123) = p(1|13)/2"),
            Gap.Equal(c.Choice<T>(1, 0, 1, 2), c.Choice<T>(1, 1, 2) / T.Of(2)).Named("p(2|123) = p(2|23)/2"),
            Gap.Equal(c.Choice<T>(2, 0, 1, 2), c.Choice<T>(2, 0, 2)).Named("p(3|123) = p(3|13)"));

    internal sealed class NotHalved : IStatement<BusesAndTrain>
    {
        public Gap<T> Evaluate<T>(BusesAndTrain c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(0, 0, 1, 2), c.Choice<T>(0, 0, 2));
    }
}
