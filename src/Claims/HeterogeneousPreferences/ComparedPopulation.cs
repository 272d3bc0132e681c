using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Bradley-Terry types who compare responses drawn in pairs, and a policy tilted away from a reference policy.</summary>
/// <param name="Parts">The shares of the types up to a factor, positive integers.</param>
/// <param name="Weights">e^(r(y; u)) &gt; 0, one list per type.</param>
/// <param name="Drawn">D up to a factor, one integer of at least 0 per response.</param>
/// <param name="Reference">π_ref up to a factor, one integer of at least 0 per response.</param>
/// <param name="Tilt">(π/π_ref)(y) up to a factor, positive: the policy at hand is π ∝ π_ref · tilt.</param>
/// <param name="Beta">β, a positive integer, so that e^h is rational.</param>
public sealed record ComparedPopulation(
    ValueList<int> Parts, ValueList<ValueList<Rational>> Weights, ValueList<int> Drawn, ValueList<int> Reference, ValueList<Rational> Tilt, int Beta)
{
    /// <summary>One to six types, one to four responses, every response drawn and given probability by π_ref.</summary>
    public static Domain<ComparedPopulation> FullSupport { get; } = Built("every response drawn", 1, 6, 1);

    /// <summary>The same with responses that are perhaps never drawn.</summary>
    public static Domain<ComparedPopulation> AnySupport { get; } = Built("some responses perhaps never drawn", 0, 6, 1);

    /// <summary>The same with a single type.</summary>
    public static Domain<ComparedPopulation> OneType { get; } = Built("one type, some responses perhaps never drawn", 0, 1, 1);

    /// <summary>A single type, every response drawn.</summary>
    public static Domain<ComparedPopulation> OneTypeFullSupport { get; } = Built("one type, every response drawn", 1, 1, 1);

    /// <summary>Zeros of D and of π_ref anywhere.</summary>
    public static Domain<ComparedPopulation> AnyReference { get; } = Built("zeros of D and of π_ref anywhere", 0, 6, 0);

    /// <summary>Two responses, both drawn.</summary>
    public static Domain<ComparedPopulation> TwoResponses { get; } = Built("two responses, both drawn", 1, 6, 1, 2, 2);

    /// <summary>Three or four responses, all drawn.</summary>
    public static Domain<ComparedPopulation> ThreeOrFour { get; } = Built("three or four responses, all drawn", 1, 3, 1, 3);

    /// <summary>The number of responses.</summary>
    public int ResponseCount() => Drawn.Count;

    /// <summary>The share of a type.</summary>
    public T Share<T>(int u)
        where T : struct, IReal<T> => T.Of(Rational.Ratio(Parts[u], Parts.Sum()));

    /// <summary>D(y).</summary>
    public T Sampled<T>(int y)
        where T : struct, IReal<T> => T.Of(Rational.Ratio(Drawn[y], Drawn.Sum()));

    /// <summary>Pr(y ≻ y') of eq. (8).</summary>
    public T Preference<T>(int y, int other)
        where T : struct, IReal<T> => Reals.Sum(Parts.Count, u => Share<T>(u) * OfType<T>(u, y, other));

    /// <summary>Pr(y ≻ y') of one type, eq. (7).</summary>
    public T OfType<T>(int u, int y, int other)
        where T : struct, IReal<T>
    {
        var (w, v) = (T.Of(Weights[u][y]), T.Of(Weights[u][other]));
        return w / (w + v);
    }

    /// <summary>NBC(y) of eq. (13), y' = y included.</summary>
    public T BordaCount<T>(int y)
        where T : struct, IReal<T> => Reals.Sum(ResponseCount(), k => Sampled<T>(k) * Preference<T>(y, k));

    /// <summary>π(y) of the policy at hand.</summary>
    public T Policy<T>(int y)
        where T : struct, IReal<T> =>
        T.Of(Reference[y]) * T.Of(Tilt[y]) / Reals.Sum(ResponseCount(), k => T.Of(Reference[k]) * T.Of(Tilt[k]));

    /// <summary>e^h(y) = (π(y)/π_ref(y))^β, the exponential of the induced reward.</summary>
    /// <exception cref="DivideByZeroException">When π_ref(y) = 0: the induced reward has no value.</exception>
    public T Induced<T>(int y)
        where T : struct, IReal<T> => T.Pow(Policy<T>(y) / (T.Of(Reference[y]) / T.Of(Reference.Sum())), Beta);

    /// <summary>The case in the document's symbols.</summary>
    public static string Printed(ComparedPopulation c) =>
        $"shares ∝ {c.Parts}, e^r = {c.Weights}, D ∝ {c.Drawn}, π_ref ∝ {c.Reference}, π/π_ref ∝ {c.Tilt}, β = {c.Beta}";

    /// <summary>A weight e^r from small ones up to rewards of ±14 in size.</summary>
    internal static Rational Weight(Draws draws) => draws.OneOf<Rational>(
        1, 2, 3, Rational.Ratio(1, 2), 5, Rational.Ratio(3, 2), Rational.Ratio(1, 3), 4, Rational.Ratio(1, 5), 20, Rational.Ratio(1, 1_000_000), 1_000_000);

    private static Domain<ComparedPopulation> Built(string name, int leastDrawn, int mostTypes, int leastReference, int least = 1, int most = 4) => new()
    {
        Name = $"1 to {mostTypes} types, {least} to {most} responses, e^r from 10^-6 to 10^6; {name}",
        Draw = draws =>
        {
            var (types, responses) = (draws.Integer(1, mostTypes), draws.Integer(least, most));
            var parts = draws.List(types, d => d.Integer(1, 4));
            var weights = draws.List(types, d => d.List(responses, Weight));
            var drawn = NotAllZero(draws.List(responses, d => d.OneOf(1, 2, leastDrawn, 3, 7)));
            var reference = NotAllZero(draws.List(responses, d => d.OneOf(1, 2, leastReference, 5)));
            return new(parts, weights, drawn, reference, draws.List(responses, Weight), draws.Integer(1, 3));
        },
        Print = Printed,
        Edges =
        [
            .. least == 1 ? (ComparedPopulation[])[new([1], [[1]], [1], [1], [1], 1)] : [],
            .. least <= 2 ? (ComparedPopulation[])[new([1], [[1, 1]], [1, 1], [1, 1], [1, 1], 1)] : [],
            .. mostTypes > 1 && most > 2 ? (ComparedPopulation[])[new([1, 1], [[2, 1, 3], [3, 1, 2]], [1, 1, 1], [1, 1, 1], [1, 2, 3], 1)] : [],
        ],
        Classes =
        [
            .. least == 1 ? (CaseClass<ComparedPopulation>[])[new("one response", c => c.Drawn.Count == 1, Rational.Ratio(1, 50))] : [],
            new("D not uniform", c => c.Drawn.Any(k => k > 0 && k != c.Drawn[0]), Rational.Ratio(1, 10)),
            .. leastDrawn > 0 ? (CaseClass<ComparedPopulation>[])[] : [new("a response never drawn", c => c.Drawn.Any(k => k == 0), Rational.Ratio(1, 10))],
        ],
    };

    private static ValueList<int> NotAllZero(ValueList<int> parts) => parts.All(k => k == 0) ? parts.With(0, 1) : parts;
}
