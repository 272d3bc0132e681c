using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Two tables v and v' of degrees of preference on the same scale, scored against the same μ.</summary>
/// <param name="Alpha1">α1.</param>
/// <param name="Alpha2">α2.</param>
/// <param name="Mu">μ: one probability per response.</param>
/// <param name="V">v.</param>
/// <param name="Other">v'.</param>
public sealed record TwoPreferenceLaws(
    Rational Alpha1, Rational Alpha2, ValueList<Rational> Mu, ValueList<ValueList<Rational>> V, ValueList<ValueList<Rational>> Other)
{
    /// <summary>Any μ, probabilities 0 and 1 included.</summary>
    public static Domain<TwoPreferenceLaws> AnyLaw { get; } = Of("any μ, probabilities 0 and 1 included", (draws, m) => draws.Flip() ? draws.Distribution(m) : draws.InnerDistribution(m));

    /// <summary>Any μ, and v and v' preference probabilities, as in the table of Section 5.</summary>
    public static Domain<TwoPreferenceLaws> Probabilities { get; } = AnyLaw with
    {
        Name = "1 to 4 responses, any μ, probabilities 0 and 1 included, v and v' preference probabilities",
        Draw = draws =>
        {
            var responses = draws.Integer(1, 4);
            var law = draws.Flip() ? draws.Distribution(responses) : draws.InnerDistribution(responses);
            return new(0, 1, law, draws.Preferences(responses, 0, 1), draws.Preferences(responses, 0, 1));
        },
    };

    /// <summary>Uniform μ.</summary>
    public static Domain<TwoPreferenceLaws> UniformLaw { get; } = Of("uniform μ", (_, m) => ValueList.Generate(m, _ => Rational.Ratio(1, m))) with
    {
        Wider = AnyLaw,
    };

    /// <summary>(9a) for both tables.</summary>
    public bool IsBounded() => PreferenceTable.IsBounded(V, Alpha1, Alpha2) && PreferenceTable.IsBounded(Other, Alpha1, Alpha2);

    /// <summary>(9b) for both tables.</summary>
    public bool HasMiddleDiagonal() => PreferenceTable.HasMiddleDiagonal(V, Alpha1, Alpha2) && PreferenceTable.HasMiddleDiagonal(Other, Alpha1, Alpha2);

    /// <summary>(9c) for both tables.</summary>
    public bool IsComplementary() => PreferenceTable.IsComplementary(V, Alpha1, Alpha2) && PreferenceTable.IsComplementary(Other, Alpha1, Alpha2);

    /// <summary>Tables that break one of the conditions (9).</summary>
    internal static Domain<TwoPreferenceLaws> Perturbed(Domain<TwoPreferenceLaws> domain) => domain with
    {
        Name = $"{domain.Name}; one entry or one pair of entries of v changed",
        Draw = draws =>
        {
            var c = domain.Draw(draws);
            return c with { V = draws.PerturbedPreferences(c.Mu.Count, c.Alpha1, c.Alpha2) };
        },
        Edges = [],
        Classes = [],
    };

    private static Domain<TwoPreferenceLaws> Of(string laws, Func<Draws, int, ValueList<Rational>> law) => new()
    {
        Name = $"1 to 4 responses, {laws}, v and v' within (9a), (9b), (9c) for [0, 1] or another [α1, α2]",
        Draw = draws =>
        {
            var (low, high) = draws.Flip() ? Scale(draws) : (0, 1);
            var responses = draws.Integer(1, 4);
            return new(low, high, law(draws, responses), draws.Preferences(responses, low, high), draws.Preferences(responses, low, high));
        },
        Print = Printed,
        Classes =
        [
            new("one response", c => c.Mu.Count == 1, Rational.Ratio(1, 20)),
            new("preference probabilities, [0, 1]", c => c.Alpha1.IsZero && c.Alpha2 == 1, Rational.Ratio(1, 5)),
            new("a certain preference", c => c.V.Any(row => row.Any(v => v == c.Alpha2)), Rational.Ratio(1, 10)),
            new("v differs from v'", c => c.V != c.Other, Rational.Ratio(1, 5)),
            new("cyclic preferences", c => IsCyclic(c.V, (c.Alpha1 + c.Alpha2) / 2), Rational.Ratio(1, 100)),
        ],
    };

    private static (Rational Low, Rational High) Scale(Draws draws)
    {
        var low = draws.Utility();
        return (low, low + draws.Weight());
    }

    private static bool IsCyclic(ValueList<ValueList<Rational>> v, Rational middle) =>
        Enumerable.Range(0, v.Count).Any(a => Enumerable.Range(0, v.Count).Any(b => Enumerable.Range(0, v.Count).Any(c =>
            v[a][b] > middle && v[b][c] > middle && v[c][a] > middle)));

    private static string Printed(TwoPreferenceLaws c) =>
        $"α1 = {c.Alpha1}, α2 = {c.Alpha2}, μ = {c.Mu}, v = {PreferenceTable.Written(c.V)}, v' = {PreferenceTable.Written(c.Other)}";
}
