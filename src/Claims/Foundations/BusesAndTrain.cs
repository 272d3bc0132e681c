using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Red bus, blue bus and train.</summary>
/// <param name="Weights">e^(V_1), e^(V_2), e^(V_3) as positive integers.</param>
/// <param name="Shared">Whether ε_1 = ε_2; else all three are independent.</param>
/// <param name="Law">The law of the noise.</param>
/// <param name="EvenTies">Whether tied buses share evenly; else bus 1 takes all.</param>
public sealed record BusesAndTrain(ValueList<int> Weights, bool Shared, NoiseLaw Law, bool EvenTies)
{
    /// <summary>Any V with ε_1 = ε_2.</summary>
    public static Domain<BusesAndTrain> AnyUtilities { get; } = new()
    {
        Name = "e^V integers from 1 to 8, ε_1 = ε_2, Gumbel noise",
        Draw = draws => new(draws.List(3, d => d.Integer(1, 8)), true, NoiseLaw.Gumbel, true),
        Print = Text,
        Classes = [new("V_1 = V_2", c => c.Weights[0] == c.Weights[1], Rational.Ratio(1, 20))],
    };

    /// <summary>V_1 = V_2 with ε_1 = ε_2.</summary>
    public static Domain<BusesAndTrain> EqualBuses { get; } = new()
    {
        Name = "e^V integers from 1 to 8 with V_1 = V_2, ε_1 = ε_2, Gumbel, reflected Gumbel or exponential noise",
        Draw = draws =>
        {
            var bus = draws.Integer(1, 8);
            return new([bus, bus, draws.Integer(1, 8)], true, (NoiseLaw)draws.Choose(3), true);
        },
        Print = Text,
        Classes = [new("V_1 = V_2 = V_3", c => c.Weights.All(w => w == c.Weights[0]), Rational.Ratio(1, 50))],
        Wider = new()
        {
            Name = "any V, noise shared or independent, ties even or not",
            Draw = draws => new(draws.List(3, d => d.Integer(1, 8)), !draws.Flip(), (NoiseLaw)draws.Choose(3), !draws.Flip()),
            Print = Text,
        },
    };

    /// <summary>p(j|S), alternatives counted from 0.</summary>
    internal T Choice<T>(int j, params ReadOnlySpan<int> menu)
        where T : struct, IReal<T>
    {
        if (!Shared)
        {
            return AdditiveUtility.Choice<T>(Law, Weights.Span, 1, j, menu);
        }

        var even = SharedNoise.Choice<T>(Law, Weights.Span, 1, j, menu);
        var tied = Weights[0] == Weights[1] && menu.Contains(0) && menu.Contains(1);
        return EvenTies || !tied || j == 2 ? even : j == 0 ? even + even : T.Zero;
    }

    private static string Text(BusesAndTrain c) => $"e^V = {c.Weights}, {c.Law} noise, {(c.Shared ? "ε_1 = ε_2" : "ε_1, ε_2 independent")}, {(c.EvenTies ? "ties even" : "ties to 1")}";
}
