using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Inclusive learning in the set-up of Section 5.3 with |Y| = 2 and |M_1| = 10: p_*(1) = 3/5, P_π̄(M_1) = 4/5, β = 1.</summary>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="Count">|D|.</param>
/// <param name="Margin">ε, a deviation of P(M_1) from its limit.</param>
public sealed record InclusiveSimulation(int SecondSize, int Count, Rational Margin)
{
    /// <summary>|M_1|.</summary>
    public const int FirstSize = 10;

    private static readonly CategoryDatum[] ChoseFirst = [new(1, 1, true)];
    private static readonly CategoryDatum[] ChoseSecond = [new(1, 1, false)];

    /// <summary>Equal sets: |M_2| = 10 too, with a margin below 2/5.</summary>
    internal static Domain<InclusiveSimulation> Equal { get; } = new()
    {
        Name = "|M_1| = |M_2| = 10, |Y| = 2, |D| from 1 to 40, margins 1/20 to 3/10",
        Draw = draws => new(FirstSize, draws.Integer(1, 40), draws.OneOf(Rational.Ratio(1, 10), Rational.Ratio(1, 4), Rational.Ratio(1, 20), Rational.Ratio(3, 10))),
        Print = Printed,
        Edges = [new(FirstSize, 1, Rational.Ratio(1, 10)), new(FirstSize, 40, Rational.Ratio(3, 10)), new(FirstSize, 40, Rational.Ratio(1, 4))],
        Wider = Wider,
    };

    /// <summary>|M_2| of any size from 10 to a billion.</summary>
    internal static Domain<InclusiveSimulation> Growing { get; } = new()
    {
        Name = "|M_1| = 10, |M_2| from 10 to 10^9, |Y| = 2, |D| from 1 to 40",
        Draw = draws =>
        {
            var magnitude = draws.OneOf(10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000);
            return new(magnitude * draws.Integer(1, 10), draws.Integer(1, 40), Rational.Ratio(1, 10));
        },
        Print = Printed,
        Edges = [new(10, 1, Rational.Ratio(1, 10)), new(100, 40, Rational.Ratio(1, 10)), new(1_000_000_000, 40, Rational.Ratio(1, 10))],
        Classes = [new("|M_2| ≤ 100", c => c.SecondSize <= 100, Rational.Ratio(1, 50)), new("|M_2| > 10^6", c => c.SecondSize > 1_000_000, Rational.Ratio(1, 20))],
        Wider = Wider,
    };

    /// <summary>s = 8/25, the probability that a pair offers both categories.</summary>
    internal static Rational Mixed { get; } = MixedQueries.Probability(SimulatedData.Mass, 2);

    private static Domain<InclusiveSimulation> Wider => new()
    {
        Name = "|M_1| = 10, |M_2| from 1 to 1,000, |Y| = 2, |D| from 1 to 20",
        Draw = draws => new(draws.Integer(1, 1_000), draws.Integer(1, 20), Rational.Ratio(1, 10)),
        Print = Printed,
    };

    /// <summary>The probability of an event about |I_1| and |I_2|.</summary>
    internal T Probability<T>(Func<int, int, bool> occurs)
        where T : struct, IReal<T> => PairCounts.Probability(T.Of(Mixed), T.Of(SimulatedData.First), Count, occurs);

    /// <summary>The derivative in ln u, u = P(M_2)/P(M_1), of the loss of one mixed pair in the mean, without regularisation.</summary>
    internal T MeanSlope<T>(T odds)
        where T : struct, IReal<T>
    {
        var first = T.Of(SimulatedData.First);
        // The baseline at the odds themselves makes the logarithm of 1, which is rational; β = 0 drops the term anyway.
        return (first * InclusiveLoss.Slope(ChoseFirst, (FirstSize, SecondSize), odds, odds, T.Zero))
            + ((T.One - first) * InclusiveLoss.Slope(ChoseSecond, (FirstSize, SecondSize), odds, odds, T.Zero));
    }

    /// <summary>The derivative of KL(P || π̄) in ln u: u/(1 + u)² ln(4u), as π̄ has odds 1/4.</summary>
    internal static T Pull<T>(T odds)
        where T : struct, IReal<T> =>
        odds / ((T.One + odds) * (T.One + odds)) * T.Log(T.Of(4) * odds);

    private static string Printed(InclusiveSimulation c) =>
        $"|M_1| = 10, |M_2| = {c.SecondSize}, p_*(1) = 3/5, P_π̄(M_1) = 4/5, β = 1, |Y| = 2, |D| = {c.Count}, ε = {c.Margin}";
}
