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
    FiniteSupport,

    /// <summary>H_j = V_j + ε_j with independent standard Gumbel ε_j.</summary>
    GumbelNoise,

    /// <summary>H_j = V_j + ε_j + C with independent standard Gumbel ε_j and one fair ±1 coin C for all of them.</summary>
    SharedShock,

    /// <summary>H_j = -E_j with independent exponential E_j of rate e^(V_j).</summary>
    NegativeExponential,
}

/// <summary>A random utility model: the joint law of H_1, ..., H_M.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Alternatives">M.</param>
/// <param name="Masses">For finite support, the probability of each ranking in lexicographic order; else empty.</param>
/// <param name="Weights">For the other forms, e^(V_j) as positive integers; else empty.</param>
public sealed record UtilityModel(UtilityForm Form, int Alternatives, ValueList<Rational> Masses, ValueList<int> Weights)
{
    /// <summary>Models of 1 to 4 alternatives.</summary>
    public static Domain<UtilityModel> Domain { get; } = Of(1);

    /// <summary>Models of 3 or 4 alternatives, where IIA is not empty.</summary>
    public static Domain<UtilityModel> AtLeastThree { get; } = Of(3) with { Wider = Domain };

    /// <summary>p(j|S) of the model, from its joint law.</summary>
    internal T Choice<T>(int j, int[] menu)
        where T : struct, IReal<T> => Form switch
        {
            UtilityForm.FiniteSupport => RankingLaw.Choice<T>(Masses.Lift<T>(), Alternatives, j, menu),

            // A shift of all utilities by C, or the increasing map H -> -e^(-H), leaves every comparison as it is.
            _ => AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, Weights.Span, 1, j, menu),
        };

    /// <summary>IIA on every menu.</summary>
    internal Gap<T> SatisfiesIndependence<T>()
        where T : struct, IReal<T> => ConstantRatioRule.Everywhere(Alternatives, Choice<T>);

    /// <summary>Whether H_j = V_j + ε_j with independent identically distributed Gumbel ε_j.</summary>
    internal Gap<T> IsGumbel<T>()
        where T : struct, IReal<T> => Form switch
        {
            UtilityForm.GumbelNoise => Gap.Holds<T>("H_j = V_j + independent Gumbel noise"),
            UtilityForm.FiniteSupport => Gap.Fails<T>("not Gumbel: H_1 takes finitely many values, a Gumbel variable has a density"),
            UtilityForm.SharedShock => Gap.Fails<T>("not independent: all the noises share the coin C"),
            _ => Gap.Fails<T>("not Gumbel: H_1 < 0 surely, a Gumbel variable exceeds every bound"),
        };

    private static Domain<UtilityModel> Of(int least) => new()
    {
        Name = $"random utility models of {least} to 4 alternatives: laws of finite support (their rankings), and Gumbel noise as it is, with a shared shock, and transformed",
        Draw = draws => Drawn(draws, least),
        Print = c => c.Form switch
        {
            UtilityForm.FiniteSupport => $"M = {c.Alternatives}, H_j = -(place of j) under a random ranking: {Law(c)}",
            UtilityForm.GumbelNoise => $"M = {c.Alternatives}, H_j = V_j + Gumbel, e^V = {c.Weights}",
            UtilityForm.SharedShock => $"M = {c.Alternatives}, H_j = V_j + Gumbel + C, C = ±1 shared, e^V = {c.Weights}",
            _ => $"M = {c.Alternatives}, H_j = -Exponential, rates {c.Weights}",
        },
        Classes =
        [
            new("finite support", c => c.Form == UtilityForm.FiniteSupport, Rational.Ratio(1, 10)),
            new("Gumbel noise", c => c.Form == UtilityForm.GumbelNoise, Rational.Ratio(1, 10)),
        ],
    };

    private static UtilityModel Drawn(Draws draws, int least)
    {
        var count = draws.Integer(least, 4);
        var form = (UtilityForm)draws.Choose(4);
        return form == UtilityForm.FiniteSupport
            ? new(form, count, Law(draws, Rankings.All(count).Count), [])
            : new(form, count, [], draws.List(count, d => d.Integer(1, 3)));
    }

    private static ValueList<Rational> Law(Draws draws, int rankings) =>
        draws.Flip() ? draws.Distribution(rankings) : draws.InnerDistribution(rankings);

    private static string Law(UtilityModel c) => string.Join(", ", Rankings.All(c.Alternatives)
        .Zip(c.Masses).Where(p => !p.Second.IsZero).Select(p => $"p({string.Join("≻", p.First.Select(i => i + 1))}) = {p.Second}"));
}
