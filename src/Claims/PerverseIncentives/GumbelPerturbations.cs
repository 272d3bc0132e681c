using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Independent standard Gumbel perturbations of several messages and a bound.</summary>
/// <param name="Messages">|M|.</param>
/// <param name="Bound">t, at least 0.</param>
public sealed record GumbelPerturbations(int Messages, Rational Bound)
{
    /// <summary>One to twelve messages, bounds up to 4.</summary>
    public static Domain<GumbelPerturbations> Domain { get; } = new()
    {
        Name = "1 to 12 messages, bounds t from 0 to 4 in eighths",
        Draw = draws => new(draws.Integer(1, 12), Rational.Ratio(draws.Choose(33), 8)),
        Print = c => $"|M| = {c.Messages}, t = {c.Bound}",
        Edges = [new(1, 0), new(12, 4)],
    };

    /// <summary>P(Z ≤ x) = exp(-e^(-x)).</summary>
    internal static T Below<T>(T x)
        where T : struct, IReal<T> => T.Exp(-T.Exp(-x));

    /// <summary>P(Z(x) ≥ -t for every message x).</summary>
    internal T AllAbove<T>()
        where T : struct, IReal<T> => T.Pow(T.One - Below(-T.Of(Bound)), Messages);

    /// <summary>P(some recipe gets a negative perturbation), by inclusion and exclusion over the sets of recipes that do.</summary>
    internal T SomeNegative<T>()
        where T : struct, IReal<T>
    {
        T sum = T.Zero, choose = T.One;
        for (var k = 1; k <= Messages; k++)
        {
            choose = choose * T.Of(Messages - k + 1) / T.Of(k);
            var term = choose * T.Exp(T.Of(-k));
            sum = k % 2 == 1 ? sum + term : sum - term;
        }

        return sum;
    }
}
