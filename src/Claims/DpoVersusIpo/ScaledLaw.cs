using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>A table v of degrees of preference on the scale [α1, α2] and the law μ that responses are drawn from.</summary>
/// <param name="Alpha1">α1.</param>
/// <param name="Alpha2">α2.</param>
/// <param name="Mu">μ: one probability per response.</param>
/// <param name="V">v: row y, column y'.</param>
public sealed record ScaledLaw(Rational Alpha1, Rational Alpha2, ValueList<Rational> Mu, ValueList<ValueList<Rational>> V)
{
    /// <summary>Any α1 ≤ α2, any μ, v within (9).</summary>
    public static Domain<ScaledLaw> AnyScale { get; } = Of("any α1 ≤ α2, any μ", full: false, draws => (draws.Flip() ? draws.Utility() : 0, Width(draws)));

    /// <summary>0 ≤ α1 ≤ α2, α2 > 0, any μ, v within (9): the scales for which (10) is a law of labels.</summary>
    public static Domain<ScaledLaw> Lawful { get; } = Of("0 ≤ α1 ≤ α2, α2 > 0, any μ", full: false, LawfulScale) with { Wider = AnyScale };

    /// <summary>The same with every response of positive probability.</summary>
    public static Domain<ScaledLaw> LawfulFull { get; } = Of("0 ≤ α1 ≤ α2, α2 > 0, μ positive", full: true, LawfulScale) with { Wider = Lawful };

    /// <summary>α1 = 0, α2 > 0, any μ, v within (9).</summary>
    public static Domain<ScaledLaw> Anchored { get; } = Of("α1 = 0, any α2 > 0, any μ", full: false, draws => (0, PositiveWidth(draws))) with
    {
        Classes = [new("the scale [0, 1]", c => c.Alpha2 == 1, Rational.Ratio(1, 10))],
        Wider = Lawful,
    };

    /// <summary>α1 = 0, α2 = 1, any μ: preference probabilities.</summary>
    public static Domain<ScaledLaw> Unit { get; } = Of("α = (0,1), any μ", full: false, _ => (0, 1)) with { Wider = Lawful };

    /// <summary>α1 below α2, any sign, μ positive.</summary>
    public static Domain<ScaledLaw> Proper { get; } = Of("any α1 < α2, μ positive", full: true, draws => (draws.Flip() ? draws.Utility() : 0, PositiveWidth(draws))) with
    {
        Wider = Of("any α1 < α2, any μ", full: false, draws => (draws.Flip() ? draws.Utility() : 0, PositiveWidth(draws))),
    };

    /// <summary>Scales within ±40, for claims that exponentiate scores.</summary>
    public static Domain<ScaledLaw> Moderate { get; } = Of("α1 ≤ α2 within ±40, any μ", full: false, draws => (draws.Flip() ? draws.Utility() : 0, ModerateWidth(draws)));

    /// <summary>The same with one entry or one pair of entries of v changed.</summary>
    internal static Domain<ScaledLaw> ModerateChanged { get; } = Moderate with
    {
        Name = "scales within ±40, one entry or one pair of entries of v changed",
        Draw = draws =>
        {
            var c = Moderate.Draw(draws);
            return c with { V = draws.PerturbedPreferences(c.Responses(), c.Alpha1, c.Alpha2) };
        },
        Classes = [],
    };

    /// <summary>How many responses.</summary>
    public int Responses() => Mu.Count;

    /// <summary>(9a), (9b) and (9c).</summary>
    public bool MeetsNine() => PreferenceTable.IsBounded(V, Alpha1, Alpha2) && PreferenceTable.HasMiddleDiagonal(V, Alpha1, Alpha2) && PreferenceTable.IsComplementary(V, Alpha1, Alpha2);

    /// <summary>Whether (10) is a law of labels whatever v is: 0 ≤ α1 and α2 > 0.</summary>
    public bool HasLabels() => Alpha1.Sign >= 0 && Alpha2.Sign > 0;

    /// <summary>Whether every response has a positive probability.</summary>
    public bool IsFull() => Mu.All(p => p.Sign > 0);

    /// <summary>s(y) = E over y' of v(y, y').</summary>
    public T[] Scores<T>()
        where T : struct, IReal<T> => IpoScore.All<T>(Mu.Lift<T>(), PreferenceTable.Lift<T>(V));

    /// <summary>Pr(c = 1 | y, y') under (10), v(y, y') over its sum with v(y', y).</summary>
    public T Label<T>(int y, int other)
        where T : struct, IReal<T> => T.Of(V[y][other]) / (T.Of(V[y][other]) + T.Of(V[other][y]));

    /// <summary>A table of numbers from a function of the ordered pair.</summary>
    internal T[][] Table<T>(Func<int, int, T> f) => [.. Mu.Select((_, y) => Mu.Select((_, other) => f(y, other)).ToArray())];

    /// <summary>What a claim on this case assumes of v.</summary>
    internal static Hypothesis<ScaledLaw> Nine { get; } = new("(9a), (9b), (9c)", c => c.MeetsNine())
    {
        Without = AnyScale with { Name = "one entry or one pair of entries of v changed", Draw = Changed, Classes = [], Wider = null },
    };

    /// <summary>(10) is a law.</summary>
    internal static Hypothesis<ScaledLaw> Labels { get; } = new("0 ≤ α1, α2 > 0", c => c.HasLabels());

    private static ScaledLaw Changed(Draws draws)
    {
        var c = (draws.Flip() ? Proper : Anchored).Draw(draws);
        return c with { V = draws.PerturbedPreferences(c.Responses(), c.Alpha1, c.Alpha2) };
    }

    private static (Rational Low, Rational Width) LawfulScale(Draws draws)
    {
        var low = draws.Choose(3) switch { 0 => 0, 1 => 1, _ => draws.Weight() };
        return (low, low.IsZero ? PositiveWidth(draws) : Width(draws));
    }

    private static Rational Width(Draws draws) => draws.Choose(4) switch { 0 => 1, 1 => 0, 2 => draws.Weight(), _ => draws.InnerProportion() };

    private static Rational ModerateWidth(Draws draws) => draws.Choose(4) switch { 0 => 1, 1 => 0, 2 => draws.Integer(2, 20), _ => draws.InnerProportion() };

    private static Rational PositiveWidth(Draws draws) => draws.Choose(3) switch { 0 => 1, 1 => draws.Weight(), _ => draws.InnerProportion() };

    private static Domain<ScaledLaw> Of(string name, bool full, Func<Draws, (Rational Low, Rational Width)> scale) => new()
    {
        Name = $"1 to 4 responses, {name}, v within (9)",
        Draw = draws =>
        {
            var responses = draws.Integer(1, 4);
            var (low, width) = scale(draws);
            var law = full || draws.Flip() ? draws.InnerDistribution(responses) : draws.Distribution(responses);
            return new(low, low + width, law, draws.Preferences(responses, low, low + width));
        },
        Print = c => $"α1 = {c.Alpha1}, α2 = {c.Alpha2}, μ = {c.Mu}, v = {PreferenceTable.Written(c.V)}",
        Classes =
        [
            new("one response", c => c.Responses() == 1, Rational.Ratio(1, 20)),
            new("IPO's scale [0, 1]", c => c.Alpha1.IsZero && c.Alpha2 == 1, Rational.Ratio(1, 50)),
            new("a certain preference", c => c.V.Any(row => row.Any(v => v == c.Alpha2)), Rational.Ratio(1, 10)),
        ],
    };
}
