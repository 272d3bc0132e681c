using System.Numerics;
using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The forms in which a random utility model comes.</summary>
public enum UtilityForm
{
    /// <summary>Finitely many utility vectors: H_j = -(place of j) under a random ranking.</summary>
    Finite,

    /// <summary>H_j = V_j + ε_j with independent standard Gumbel ε_j.</summary>
    GumbelNoise,

    /// <summary>H_j = V_j + ε_j + C with independent standard Gumbel ε_j and one fair ±1 coin C for all of them.</summary>
    GumbelWithSharedCoin,

    /// <summary>H_j = -E_j with independent exponential E_j of rate e^(V_j).</summary>
    NegativeExponential,
}

/// <summary>A random utility model: the joint law of H_1, ..., H_M.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Alternatives">M.</param>
/// <param name="Weights">For finite support, numbers in proportion to the probabilities of the M! rankings in lexicographic order; else e^(V_j) for each j.</param>
public sealed record UtilityModel(UtilityForm Form, int Alternatives, ValueList<Rational> Weights)
{
    /// <summary>Models of 1 to 4 alternatives.</summary>
    public static Domain<UtilityModel> Domain { get; } = Of(1);

    /// <summary>Models of 3 or 4 alternatives, where IIA is not empty.</summary>
    public static Domain<UtilityModel> AtLeastThree { get; } = Of(3) with { Wider = Domain };

    /// <summary>p(j|S) of the model, from its joint law.</summary>
    internal T Choice<T>(int j, int[] menu)
        where T : struct, IReal<T> => Form switch
        {
            UtilityForm.Finite => RankingLaw.Choice<T>(Weights.Lift<T>(), Alternatives, j, menu) / Reals.Sum<T>(Weights.Lift<T>()),

            // A shift of all utilities by C, or the increasing map H -> -e^(-H), leaves every comparison as it is.
            _ => AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, WholeWeights().Span, 1, j, menu),
        };

    /// <summary>IIA on every menu.</summary>
    internal Gap<T> SatisfiesIndependence<T>()
        where T : struct, IReal<T> => ConstantRatioRule.Everywhere(Alternatives, Choice<T>);

    /// <summary>Whether H_j = V_j + ε_j with independent identically distributed Gumbel ε_j.</summary>
    internal Gap<T> IsGumbel<T>()
        where T : struct, IReal<T> => Form switch
        {
            UtilityForm.GumbelNoise => Gap.Holds<T>("H_j = V_j + independent Gumbel noise"),
            UtilityForm.Finite => Gap.Fails<T>("not Gumbel: H_1 takes finitely many values, a Gumbel variable has a density"),
            UtilityForm.GumbelWithSharedCoin => Gap.Fails<T>("not Gumbel: H_1 - V_1 is an even mixture of two shifted Gumbel laws, shared by all"),
            _ => Gap.Fails<T>("not Gumbel: H_1 < 0 surely, a Gumbel variable exceeds every bound"),
        };

    private static Domain<UtilityModel> Of(int least) => new()
    {
        Name = $"random utility models of {least} to 4 alternatives: laws of finite support (their rankings), and Gumbel noise as it is, with a shared shock, and transformed",
        Draw = draws => Drawn(draws, least),
        Print = c => c.Form switch
        {
            UtilityForm.Finite => $"M = {c.Alternatives}, H_j = -(place of j) under a random ranking: {Law(c)}",
            UtilityForm.GumbelNoise => $"M = {c.Alternatives}, H_j = V_j + Gumbel, e^V = {c.Weights}",
            UtilityForm.GumbelWithSharedCoin => $"M = {c.Alternatives}, H_j = V_j + Gumbel + C, C = ±1 shared, e^V = {c.Weights}",
            _ => $"M = {c.Alternatives}, H_j = -Exponential, rates {c.Weights}",
        },
        Classes =
        [
            new("finite support", c => c.Form == UtilityForm.Finite, Rational.Ratio(1, 10)),
            new("Gumbel noise", c => c.Form == UtilityForm.GumbelNoise, Rational.Ratio(1, 10)),
        ],
    };

    private static UtilityModel Drawn(Draws draws, int least)
    {
        var count = draws.Integer(least, 4);
        var form = (UtilityForm)draws.Choose(4);
        return form == UtilityForm.Finite
            ? new(form, count, Masses(draws, Rankings.All(count).Count))
            : new(form, count, draws.List(count, d => (Rational)d.Integer(1, 3)));
    }

    private static ValueList<Rational> Masses(Draws draws, int rankings) => draws.Flip()
        ? draws.Distribution(rankings)
        : draws.List(rankings, d => (Rational)d.Integer(1, d.Size < 20 ? 4 : 60));

    // Multiplying all weights by one number shifts all utilities by one number, which no comparison sees.
    private ValueList<int> WholeWeights()
    {
        var multiple = Weights.Aggregate(BigInteger.One, (m, w) => m / BigInteger.GreatestCommonDivisor(m, w.Denominator) * w.Denominator);
        return Weights.Map(w => (int)(w * multiple).Numerator);
    }

    private static string Law(UtilityModel c) => string.Join(", ", Rankings.All(c.Alternatives)
        .Zip(c.Weights).Where(p => !p.Second.IsZero).Select(p => $"p({string.Join("≻", p.First.Select(i => i + 1))}) = {p.Second / Reals.Sum(c.Weights.Span)}"));
}
