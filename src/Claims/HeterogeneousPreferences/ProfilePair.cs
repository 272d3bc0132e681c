using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two populations of the same types on a pair of responses.</summary>
/// <param name="First">v_u = z_u / (1 - z_u) &gt; 0, one per type.</param>
/// <param name="Second">v'_u &gt; 0, one per type.</param>
public sealed record ProfilePair(ValueList<Rational> First, ValueList<Rational> Second)
{
    /// <summary>Any two populations.</summary>
    public static Domain<ProfilePair> Any { get; } = new()
    {
        Name = "1 to 5 types, any odds v_u, v'_u > 0",
        Draw = draws =>
        {
            var first = draws.List(1, 5, d => d.Weight());
            return new(first, draws.List(first.Count, d => d.Weight()));
        },
        Print = Printed,
        Classes = [new("types that disagree", c => c.First.Any(v => v < 1) && c.First.Any(v => v > 1), Rational.Ratio(1, 10))],
    };

    /// <summary>Two populations with the same χ_0/χ_1.</summary>
    public static Domain<ProfilePair> SameRatio { get; } = new()
    {
        Name = "1 to 5 types, odds v_u, v'_u > 0 with Π v_u = Π v'_u",
        Draw = draws =>
        {
            var first = draws.List(1, 5, d => d.Weight());
            var second = first;
            for (var u = 1; u < first.Count; u++)
            {
                var factor = draws.Weight();
                second = second.With(0, second[0] / factor).With(u, first[u] * factor);
            }

            return new(first, second);
        },
        Print = Printed,
        Classes = [new("different populations", c => c.First != c.Second, Rational.Ratio(1, 4))],
        Wider = Any,
    };

    /// <summary>Π v.</summary>
    public static Rational Product(ValueList<Rational> odds) => odds.Aggregate(Rational.One, (product, v) => product * v);

    /// <summary>θ*(z) = Σ σ⁻¹(z_u) / |U|.</summary>
    public static T Mean<T>(ValueList<Rational> odds)
        where T : struct, IReal<T> => Reals.Sum(odds.Count, u => T.Log(T.Of(odds[u]))) / T.Of(odds.Count);

    /// <summary>z_u = v_u / (1 + v_u).</summary>
    public static T[] Probabilities<T>(ValueList<Rational> odds)
        where T : struct, IReal<T> => odds.Map(v => T.Of(v / (1 + v))).Span.ToArray();

    private static string Printed(ProfilePair c) => $"v = {c.First}, v' = {c.Second}";
}
