using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Red bus, blue bus under IIA: the second bus takes from the train.</summary>
public sealed class RedBusUnderIndependence : IStatement<BusesAndTrain>
{
    /// <summary>The claim.</summary>
    public static Claim<BusesAndTrain> Claim { get; } = new()
    {
        Id = "foundations/redbus-iia",
        Kind = ClaimKind.WorkedExample,
        Source = FoundationsDocument.At("red bus, blue bus: under IIA", line: 125),
        Statement = "For V_1 = V_2 and i.i.d. standard Gumbel noise: p(3|{1,3}) = e^(V_3)/(e^(V_1) + e^(V_3)) > p(3|{1,2,3}) = e^(V_3)/(2e^(V_1) + e^(V_3)), and p(1|{1,2,3}) = p(2|{1,2,3}); with V_1 = V_3 from 1/2 to 1/3.",
        Reading = "The values of the example are lost; what is left is computed by integrating densities and compared with the formula.",
        Uses = ["foundations/thm2.softmax"],
        Domain = new()
        {
            Name = "e^V integers from 1 to 8 with V_1 = V_2, independent standard Gumbel noise",
            Draw = draws =>
            {
                var bus = draws.Integer(1, 8);
                return new([bus, bus, draws.Integer(1, 8)], false, NoiseLaw.Gumbel, true);
            },
            Print = BusesAndTrain.EqualBuses.Print,
            Edges = [new([1, 1, 1], false, NoiseLaw.Gumbel, true)],
            Classes = [new("V_1 = V_2 = V_3", c => c.Weights[0] == c.Weights[2], Rational.Ratio(1, 50))],
            Wider = BusesAndTrain.EqualBuses.Wider,
        },
        Hypotheses =
        [
            new("V_1 = V_2", c => c.Weights[0] == c.Weights[1]),
            new("i.i.d. Gumbel noise", c => !c.Shared && c.Law == NoiseLaw.Gumbel),
        ],
        Conclusion = new RedBusUnderIndependence(),
        Controls =
        [
            new("the train keeps its share", new Kept()),
            new("the train loses half of its share", new Halved()),
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BusesAndTrain c)
        where T : struct, IReal<T>
    {
        var (bus, train) = (T.Of(c.Weights[0]), T.Of(c.Weights[2]));
        var (before, after) = (c.Choice<T>(2, 0, 2), c.Choice<T>(2, 0, 1, 2));
        return Gap.All(
            Gap.Equal(before, train / (bus + train)).Named("p(3|13)"),
            Gap.Equal(after, train / (bus + bus + train)).Named("p(3|123)"),
            Gap.Less(after, before).Named("p(3|123) < p(3|13)"),
            Gap.Equal(c.Choice<T>(0, 0, 1, 2), c.Choice<T>(1, 0, 1, 2)).Named("p(1|123) = p(2|123)"),
            c.Weights[0] == c.Weights[2] ? Gap.All(Gap.Equal(before, T.Of(Rational.Ratio(1, 2))), Gap.Equal(after, T.Of(Rational.Ratio(1, 3)))) : Gap.Holds<T>("V_1 ≠ V_3"));
    }

    private sealed class Kept : IStatement<BusesAndTrain>
    {
        public Gap<T> Evaluate<T>(BusesAndTrain c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(2, 0, 1, 2), c.Choice<T>(2, 0, 2));
    }

    private sealed class Halved : IStatement<BusesAndTrain>
    {
        public Gap<T> Evaluate<T>(BusesAndTrain c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(2) * c.Choice<T>(2, 0, 1, 2), c.Choice<T>(2, 0, 2));
    }
}
