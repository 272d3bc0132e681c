using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>The Bradley-Terry weights of three items.</summary>
/// <param name="I">e^(s_i): positive.</param>
/// <param name="J">e^(s_j): positive.</param>
/// <param name="K">e^(s_k): positive.</param>
public sealed record ThreeWeights(Rational I, Rational J, Rational K)
{
    /// <summary>Any positive weights.</summary>
    public static Domain<ThreeWeights> Any { get; } = new()
    {
        Name = "three positive weights, equal and extreme ones included",
        Draw = draws => new(draws.Weight(), draws.Weight(), draws.Weight()),
        Print = Printed,
        Edges = [new(1, 1, 1), new(1, 1, 2), new(3, 2, 1)],
    };

    /// <summary>Weights in strictly descending order.</summary>
    public static Domain<ThreeWeights> Descending { get; } = new()
    {
        Name = "three positive weights in strictly descending order",
        Draw = draws =>
        {
            var least = draws.Weight();
            var middle = least + draws.Weight();
            return new(middle + draws.Weight(), middle, least);
        },
        Print = Printed,
        Wider = Any,
    };

    /// <summary>P(a ≻ b) for two weights.</summary>
    public static T Chance<T>(Rational a, Rational b)
        where T : struct, IReal<T> => T.Of(a) / (T.Of(a) + T.Of(b));

    private static string Printed(ThreeWeights c) => $"e^(s_i) = {c.I}, e^(s_j) = {c.J}, e^(s_k) = {c.K}";
}
