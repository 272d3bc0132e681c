using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Families of noise laws.</summary>
public enum NoiseFamily
{
    /// <summary>Gumbel.</summary>
    Gumbel,

    /// <summary>The law of -ε for a Gumbel ε.</summary>
    ReflectedGumbel,

    /// <summary>Exponential.</summary>
    Exponential,

    /// <summary>Density constant on unit cells; uniform noise among them.</summary>
    Histogram,
}

/// <summary>How the utilities are made from V and the noise.</summary>
public enum UtilityShape
{
    /// <summary>H_j = V_j + ε_j with independent, identically distributed ε_j.</summary>
    Additive,

    /// <summary>H_j = V_j + ε_j + C with one fair ±1 coin C for all: not independent.</summary>
    SharedShock,

    /// <summary>H_j = exp(V_j + ε_j): not additive.</summary>
    Exponentiated,
}

/// <summary>A family of random utility models: one noise law, every V.</summary>
/// <param name="Family">The family of the noise law.</param>
/// <param name="Shape">How the utilities are made.</param>
/// <param name="Alternatives">M.</param>
/// <param name="InverseScale">a: the noise is ε / a; 1 for histograms.</param>
/// <param name="Masses">The probabilities of the cells of a histogram; else empty.</param>
public sealed record AdditiveModel(NoiseFamily Family, UtilityShape Shape, int Alternatives, int InverseScale, ValueList<Rational> Masses)
{
    /// <summary>Additive independent identically distributed noise of any of the families.</summary>
    public static Domain<AdditiveModel> Domain { get; } = Of("of the families Gumbel, reflected Gumbel, exponential (scale 1 or 1/2), histograms of 2 to 4 cells", 0);

    /// <summary>The families other than Gumbel.</summary>
    public static Domain<AdditiveModel> NotGumbel { get; } = Of("that is reflected Gumbel, exponential (scale 1 or 1/2) or a histogram of 2 to 4 cells", 1);

    /// <summary>Whether the family is the one that the theorem names: additive, independent, identically distributed, Gumbel.</summary>
    internal bool IsGumbel => Family == NoiseFamily.Gumbel && Shape == UtilityShape.Additive;

    /// <summary>IIA on all menus for each V of a fixed list, one gap for each.</summary>
    /// <remarks>
    /// With i.i.d. noise the order of V does not matter, so the list holds ascending V only: e^V from {1, 2, 3}, or V itself from
    /// {0, 1, 2} for a histogram; for four alternatives two values instead of three.
    /// </remarks>
    internal IReadOnlyList<(ValueList<int> V, Gap<T> Gap)> Independence<T>()
        where T : struct, IReal<T>
    {
        var masses = Masses.Lift<T>();
        return [.. Ascending(Alternatives, Alternatives > 3 ? 2 : 3).Select(v => (v, ConstantRatioRule.Everywhere(Alternatives, (j, menu) => Choice(masses, v, j, menu))))];
    }

    /// <summary>The product form p(j|S) = w_j / Σ w_k on all menus for each V of the same list.</summary>
    internal IEnumerable<Gap<T>> Multiplicative<T>()
        where T : struct, IReal<T>
    {
        var masses = Masses.Lift<T>();
        return Ascending(Alternatives, Alternatives > 3 ? 2 : 3).Select(v => IndependenceForcesGumbel.Multiplicative(Alternatives, (j, menu) => Choice(masses, v, j, menu)));
    }

    private T Choice<T>(T[] masses, ValueList<int> v, int j, int[] menu)
        where T : struct, IReal<T> => Family == NoiseFamily.Histogram
            ? HistogramNoise.Choice(masses, v.Span, j, menu)
            : AdditiveUtility.Choice<T>((NoiseLaw)Family, v.Map(x => x + 1).Span, InverseScale, j, menu);

    private static List<ValueList<int>> Ascending(int count, int values)
    {
        List<ValueList<int>> lists = [[]];
        for (var i = 0; i < count; i++)
        {
            lists = [.. lists.SelectMany(list => Enumerable.Range(0, values).Where(x => list.Count == 0 || x >= list[list.Count - 1]).Select(list.Add))];
        }

        return lists;
    }

    private static Domain<AdditiveModel> Of(string which, int first) => new()
    {
        Name = $"3 or 4 alternatives with i.i.d. noise {which}, V from a grid",
        Draw = draws => Drawn(draws, UtilityShape.Additive, 3, first),
        Print = Text,
        Edges =
        [
            new(NoiseFamily.ReflectedGumbel, UtilityShape.Additive, 3, 1, []),
            new(NoiseFamily.Exponential, UtilityShape.Additive, 3, 1, []),
            new(NoiseFamily.Histogram, UtilityShape.Additive, 3, 1, [Rational.Ratio(1, 2), Rational.Ratio(1, 2)]),
        ],
        Classes = [new("histograms", c => c.Family == NoiseFamily.Histogram, Rational.Ratio(1, 10))],
        Wider = new()
        {
            Name = "2 to 4 alternatives, noise shared or utilities transformed, any of the families",
            Draw = draws => Drawn(draws, (UtilityShape)draws.Choose(3), 2, 0),
            Print = Text,
        },
    };

    private static AdditiveModel Drawn(Draws draws, UtilityShape shape, int least, int first)
    {
        var count = draws.Integer(least, 4);
        var family = (NoiseFamily)(first + draws.Choose(4 - first));
        return family == NoiseFamily.Histogram
            ? new(family, shape, count, 1, draws.InnerDistribution(draws.Integer(2, 4)))
            : new(family, shape, count, draws.Integer(1, 2), []);
    }

    private static string Text(AdditiveModel c)
    {
        var noise = c.Family == NoiseFamily.Histogram ? $"histogram noise {c.Masses}" : $"{c.Family} noise of scale 1/{c.InverseScale}";
        var utility = c.Shape switch
        {
            UtilityShape.Additive => "H_j = V_j + ε_j",
            UtilityShape.SharedShock => "H_j = V_j + ε_j + C, C = ±1 shared",
            _ => "H_j = exp(V_j + ε_j)",
        };
        return $"M = {c.Alternatives}, {utility}, {noise}";
    }
}
