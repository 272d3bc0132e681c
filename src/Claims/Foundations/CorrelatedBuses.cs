using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two buses and a train under noise with finitely many outcomes.</summary>
/// <param name="Probabilities">Of the outcomes.</param>
/// <param name="BusShock">ε_1 in each outcome.</param>
/// <param name="TrainShock">ε_3 in each outcome; any dependence on ε_1.</param>
/// <param name="Slope">a &gt; 0: ε_2 = a ε_1 + b.</param>
/// <param name="Offset">b.</param>
/// <param name="Gap">V_2 - V_1, where V_1 = 0.</param>
/// <param name="Train">V_3.</param>
/// <param name="EvenTies">Whether tied alternatives share evenly; else the first of them takes all.</param>
public sealed record CorrelatedBuses(
    ValueList<Rational> Probabilities, ValueList<int> BusShock, ValueList<int> TrainShock, int Slope, int Offset, int Gap, Rational Train, bool EvenTies)
{
    /// <summary>Equal buses with perfectly correlated noise.</summary>
    public static Domain<CorrelatedBuses> Perfect { get; } = new()
    {
        Name = "V_1 = V_2, ε_2 = a ε_1 + b with a from 1 to 3 and b from {0, 1, -1}, ε_1 not constant, ε_3 any, 2 to 4 outcomes, the train never ties, ties even",
        Draw = draws => Drawn(draws, draws.Integer(1, 3), draws.OneOf(0, 1, -1), 0, Rational.Ratio(1, 2), true),
        Print = Printed,
    };

    /// <summary>Any of them.</summary>
    public static Domain<CorrelatedBuses> Widest { get; } = new()
    {
        Name = "any V, ε_2 = a ε_1 + b, ties with the train and uneven ties too",
        Draw = draws => Drawn(draws, draws.Integer(1, 3), draws.OneOf(0, 1, -1), draws.Choose(2), draws.OneOf(Rational.Ratio(1, 2), 0), !draws.Flip()),
        Print = Printed,
    };

    /// <summary>Equal buses with equal noise.</summary>
    public static Domain<CorrelatedBuses> Equal { get; } = new()
    {
        Name = "V_1 = V_2, ε_1 = ε_2 not constant, ε_3 any, 2 to 4 outcomes, the train never ties, ties even",
        Draw = draws => Drawn(draws, 1, 0, 0, Rational.Ratio(1, 2), true),
        Print = Printed,
        Classes =
        [
            new("ε_3 depends on ε_1", c => c.BusShock.Zip(c.TrainShock).GroupBy(p => p.First).Select(g => string.Join(",", g.Select(p => p.Second).Order())).Distinct().Count() > 1, Rational.Ratio(1, 10)),
        ],
        Wider = Widest,
    };

    /// <summary>Whether the train ties with a bus in some outcome.</summary>
    internal bool TrainTies() => Enumerable.Range(0, BusShock.Count).Any(s => Utility(s, 2) == Utility(s, 0) || Utility(s, 2) == Utility(s, 1));

    /// <summary>p(j|S).</summary>
    internal T Choice<T>(int j, params int[] menu)
        where T : struct, IReal<T> => Reals.Sum(Probabilities.Count, s =>
        {
            var best = menu.Max(k => Utility(s, k));
            int[] tied = [.. menu.Where(k => Utility(s, k) == best)];
            return !tied.Contains(j) || (!EvenTies && tied[0] != j) ? T.Zero
                : EvenTies ? T.Of(Probabilities[s]) / T.Of(tied.Length)
                : T.Of(Probabilities[s]);
        });

    /// <summary>The printed formula.</summary>
    internal Gap<T> Formula<T>()
        where T : struct, IReal<T> => Engine.Gap.All(
            Engine.Gap.Equal(Choice<T>(0, 0, 1, 2), Choice<T>(0, 0, 2) / T.Of(2)).Named("p(1|123) = p(1|13)/2"),
            Engine.Gap.Equal(Choice<T>(1, 0, 1, 2), Choice<T>(1, 1, 2) / T.Of(2)).Named("p(2|123) = p(2|23)/2"),
            Engine.Gap.Equal(Choice<T>(2, 0, 1, 2), Choice<T>(2, 0, 2)).Named("p(3|123) = p(3|13)"));

    private Rational Utility(int outcome, int alternative) => alternative switch
    {
        0 => BusShock[outcome],
        1 => Gap + (Slope * BusShock[outcome]) + Offset,
        _ => Train + TrainShock[outcome],
    };

    private static CorrelatedBuses Drawn(Draws draws, int slope, int offset, int gap, Rational train, bool even)
    {
        var count = draws.Integer(2, 4);
        var shocks = ValueList.Generate(count, s => s < 2 ? s : draws.OneOf(0, 1, -1, 2, -2));
        return new(draws.InnerDistribution(count), shocks, draws.List(count, d => d.OneOf(0, -1, 1, -2, 2)), slope, offset, gap, train, even);
    }

    private static string Printed(CorrelatedBuses c) =>
        $"(ε_1, ε_3) = {string.Join(", ", c.BusShock.Zip(c.TrainShock))} with probabilities {c.Probabilities}, ε_2 = {c.Slope} ε_1 + {c.Offset}, V = (0, {c.Gap}, {c.Train}), ties {(c.EvenTies ? "even" : "to the first")}";
}
