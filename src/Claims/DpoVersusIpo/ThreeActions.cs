using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The experiment's three actions y0, y1, y2 with their DPO scores.</summary>
/// <param name="Scores">s_DPO, one per action.</param>
/// <param name="Law">μ, one probability per action.</param>
public sealed record ThreeActions(ValueList<Rational> Scores, ValueList<Rational> Law)
{
    /// <summary>The printed scores with uniform μ.</summary>
    public static ThreeActions Uniform { get; } = new([10, Rational.Parse("9.593"), Rational.Parse("7.800")], [Third, Third, Third]);

    /// <summary>The printed scores with uniform μ, the only case.</summary>
    public static Domain<ThreeActions> Printed { get; } = Domain.Single("the printed scores (10.000, 9.593, 7.800) with uniform μ", Uniform, Written);

    /// <summary>Any scores and any μ.</summary>
    public static Domain<ThreeActions> Any { get; } = new()
    {
        Name = "3 actions, scores within ±22, any μ",
        Draw = draws => new(ValueList.Generate(3, y => y + draws.Utility()), draws.Flip() ? draws.Distribution(3) : draws.InnerDistribution(3)),
        Print = Written,
    };

    private static Rational Third => Rational.Ratio(1, 3);

    /// <summary>The case in the document's symbols.</summary>
    public static string Written(ThreeActions c) => $"s_DPO = {c.Scores}, μ = {c.Law}";

    /// <summary>Pr(y ≻ y') = σ(s(y) - s(y')).</summary>
    public T BySigmoid<T>(int y, int other)
        where T : struct, IReal<T> => Reals.Logistic(T.Of(Scores[y] - Scores[other]));

    /// <summary>Pr(y ≻ y') as Luce's choice from the pair by weights e^s: a second route.</summary>
    public T ByWeights<T>(int y, int other)
        where T : struct, IReal<T>
    {
        var weights = Scores.Lift<T>().Select(T.Exp).ToArray();
        return y == other ? T.One / T.Of(2) : Luce.Probability<T>(weights, y, [y, other]);
    }
}
