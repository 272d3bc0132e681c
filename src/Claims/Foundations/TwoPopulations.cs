using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two sub-populations, each with a law on rankings from weights of its own.</summary>
/// <param name="First">e^V in the first sub-population, positive.</param>
/// <param name="Second">e^V in the second, as many.</param>
/// <param name="Share">The share of the first in the full population, inside (0, 1).</param>
public sealed record TwoPopulations(ValueList<Rational> First, ValueList<Rational> Second, Rational Share)
{
    /// <summary>Two to four alternatives.</summary>
    public static Domain<TwoPopulations> Domain { get; } = new()
    {
        Name = "two sub-populations with Plackett-Luce rankings of 2 to 4 alternatives, and the share of the first",
        Draw = draws =>
        {
            var count = draws.Integer(2, 4);
            return new(draws.List(count, d => d.Weight()), draws.List(count, d => d.Weight()), draws.InnerProportion());
        },
        Print = c => $"e^V = {c.First} in a share {c.Share}, e^V = {c.Second} in the rest",
    };

    /// <summary>The choice probabilities of one sub-population, from its law on rankings.</summary>
    internal static Func<int, int[], T> Choice<T>(ValueList<Rational> weights)
        where T : struct, IReal<T>
    {
        var law = PlackettLuce.Law<T>(weights.Lift<T>());
        return (j, menu) => RankingLaw.Choice<T>(law, weights.Count, j, menu);
    }
}
