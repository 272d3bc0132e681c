using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The same with V_1 = V_2.</summary>
/// <remarks>
/// The even tie is also what the limit gives: with V_1 = V_2 and any correlation below 1 that treats 1 and 2 alike, symmetry gives
/// them equal shares. The law of the noise does not matter as long as the train never ties with the buses.
/// </remarks>
public sealed class SimilarAlternativesRepaired : IStatement<BusesAndTrain>
{
    /// <summary>The claim.</summary>
    public static Claim<BusesAndTrain> Claim { get; } = new()
    {
        Id = "foundations/formula.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/formula",
        Source = FoundationsDocument.At("red bus, blue bus: perfectly correlated errors", line: 127),
        Statement = "For V_1 = V_2, ε_1 = ε_2, ε_3 independent of them and ties of 1 and 2 broken evenly: (p(1|123), p(2|123), p(3|123)) = (p(1|13)/2, p(2|23)/2, p(3|13)).",
        Domain = BusesAndTrain.EqualBuses,
        Hypotheses =
        [
            new("V_1 = V_2", c => c.Weights[0] == c.Weights[1]),
            new("ε_1 = ε_2", c => c.Shared),
            new("ties of 1 and 2 broken evenly", c => c.EvenTies),
        ],
        Conclusion = new SimilarAlternativesRepaired(),
        Controls =
        [
            new("p(1|123) = p(1|13)", new SimilarAlternatives.NotHalved()),
            new("the second bus takes from the train as under IIA: p(3|123) = e^(V_3) / (2 e^(V_1) + e^(V_3))", new TakesFromTrain()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BusesAndTrain c)
        where T : struct, IReal<T> => Gap.All(
            SimilarAlternatives.Printed<T>(c),
            Gap.Equal(c.Choice<T>(0, 0, 1, 2) + c.Choice<T>(1, 0, 1, 2) + c.Choice<T>(2, 0, 1, 2), T.One).Named("the three sum to 1"),
            c.Law == NoiseLaw.Gumbel
                ? Gap.Equal(c.Choice<T>(2, 0, 1, 2), T.Of(c.Weights[2]) / T.Of(c.Weights[0] + c.Weights[2])).Named("p(3|123) = e^(V_3) / (e^(V_1) + e^(V_3))")
                : Gap.Holds<T>("no closed form is claimed for other noise"));

    private sealed class TakesFromTrain : IStatement<BusesAndTrain>
    {
        public Gap<T> Evaluate<T>(BusesAndTrain c)
            where T : struct, IReal<T> =>
            Gap.Equal(c.Choice<T>(2, 0, 1, 2), T.Of(c.Weights[2]) / T.Of((2 * c.Weights[0]) + c.Weights[2]));
    }
}
