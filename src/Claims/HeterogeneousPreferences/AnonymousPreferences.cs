using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two responses and two populations of equally represented types, each type given by its probability of preferring y2.</summary>
/// <param name="First">σ(Δr(u)) per type of the first population, strictly between 0 and 1.</param>
/// <param name="Second">The same for the second population.</param>
public sealed record AnonymousPreferences(ValueList<Rational> First, ValueList<Rational> Second)
{
    /// <summary>Two to six types; the second population moves the same amount from one type to another, so the anonymous preference may stay.</summary>
    public static Domain<AnonymousPreferences> Domain { get; } = new()
    {
        Name = "2 to 6 equally represented Bradley-Terry types on two responses, two populations",
        Draw = draws =>
        {
            var first = draws.List(draws.Integer(2, 6), d => d.InnerProportion());
            var moved = draws.OneOf(Rational.Ratio(1, 6), Rational.Ratio(1, 4), Rational.Ratio(1, 3), Rational.Ratio(1, 12));
            var second = first.With(0, first[0] + moved).With(1, first[1] - moved);
            return new(first, second.All(p => p.Sign > 0 && p < 1) ? second : first.With(0, first[1]));
        },
        Print = c => $"σ(Δr) = {c.First}, then {c.Second}",
    };

    /// <summary>The types of each population are not all the same.</summary>
    public static Hypothesis<AnonymousPreferences> Heterogeneous { get; } = new("each population has types that differ", c => c.First.Distinct().Count() > 1 && c.Second.Distinct().Count() > 1);

    /// <summary>Pr(y2 ≻ y1) of a population, eq. (8).</summary>
    public static T Preference<T>(ValueList<Rational> types)
        where T : struct, IReal<T> => T.Of(Reals.Sum(types.Span) / types.Count);

    /// <summary>e^(n E_u[Δr]) for n types, Π_u σ(Δr)/(1 - σ(Δr)).</summary>
    public static T AverageOdds<T>(ValueList<Rational> types)
        where T : struct, IReal<T> => T.Of(types.Aggregate(Rational.One, (odds, p) => odds * p / (1 - p)));
}
